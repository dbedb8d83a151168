import type { MemberId, VersionId } from "@recos/schemas/ids"
import type { FrozenContent } from "@recos/schemas/versions/frozen"
import type { LiveText } from "../collaboration/live-texts.ts"
import { readFrozenEvidence } from "../evidence/frozen/read-frozen-evidence.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { lastEditorOf, type Reco } from "../recos/standing.ts"
import { referencesOf } from "../references/references-of.ts"
import type { Write } from "../storage/commit.ts"
import { version, versionContent } from "../storage/tables/versions.ts"
import { contributorsOf } from "../versions/contributors.ts"
import { freezeVersion } from "../versions/freeze-version.ts"
import { contentOf } from "../versions/frozen-documents.ts"
import { latestVersion, withContent } from "../versions/latest-version.ts"

/**
 * Freezes the texts of a reco as they were read, with its evidence as it stands, and gives the writes that keep the version.
 * @throws AppError `bad-document` when the content does not pass the published contract.
 */
export async function keepVersion(
  house: House,
  reco: Reco,
  memberId: MemberId,
  live: readonly LiveText[],
  note: string
): Promise<{ content: FrozenContent; hash: string; writes: Write[] }> {
  const { database } = house
  const at = house.now()
  const previous = await latestVersion(database, reco.id)
  const references = await referencesOf(database, reco.id)
  const { content, canonical, hash } = freezeVersion({
    recoId: reco.id,
    settings: reco.settings,
    texts: live.flatMap(({ language, document }) => (document ? [{ language, document }] : [])),
    references: references.map(({ revision: _revision, mark, ...reference }) => ({
      ...reference,
      ...(mark && { mark })
    })),
    evidence: await readFrozenEvidence(database, reco.id),
    contributors: await contributorsOf(database, reco.id),
    previous: previous && contentOf(await withContent(database, previous)),
    note,
    frozenOn: at.toISOString().slice(0, 10)
  })
  const row = {
    id: house.newId<VersionId>(),
    recoId: reco.id,
    number: content.number,
    hash,
    note,
    lastEditorId: await lastEditorOf(database, reco.id),
    frozenBy: memberId,
    frozenAt: at
  }
  return {
    content,
    hash,
    writes: [
      database.insert(version).values(row),
      database.insert(versionContent).values({ versionId: row.id, content: canonical }),
      journalRow(house, {
        memberId,
        recoId: reco.id,
        event: "version.frozen",
        detail: { number: content.number, hash, note }
      })
    ]
  }
}
