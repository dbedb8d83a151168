import type { RecoDocument } from "@recos/schemas/document/document"
import { seqOfMoment } from "@recos/schemas/history/moment-ref"
import type { DocumentId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { someLines } from "@recos/schemas/text/typed-words"
import type { FrozenContent } from "@recos/schemas/versions/frozen"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { z } from "zod"
import { beginAnew } from "../collaboration/begin-anew.ts"
import { fittingText } from "../collaboration/document-text.ts"
import { documentsOf } from "../collaboration/live-texts.ts"
import { stateOf } from "../collaboration/seed-document.ts"
import { findMoment, textOfMoment } from "../history/read-moment.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { contentChange } from "../recos/reco-guards.ts"
import { authoriseReco } from "../recos/standing.ts"
import type { Write } from "../storage/commit.ts"
import { retryOnConflict } from "../storage/retry-on-conflict.ts"
import { reference } from "../storage/tables/references.ts"
import { contentOf, frozenDocuments } from "../versions/frozen-documents.ts"
import { findVersion } from "../versions/read-versions.ts"
import { type RestoredEvidence, restoredEvidenceWrites } from "./restored-evidence-writes.ts"

const ATTEMPTS = 3

/** Whether the figures of the version are to be proposed again, and why; null leaves those of today without a word. */
export const restoreBody = z.object({
  figures: z
    .object({ why: someLines(10, 4000) })
    .nullable()
    .default(null)
})

/**
 * Brings the live texts back to what a version holds, in all languages at once, or one of them to a moment of its history (`m412`), as a change like any other: what others write at that
 * moment merges with it, and it can be undone. The sources that the version cites come back if they were taken out. The evidence stays that
 * of today: statements whose ground differs ask to be read again, and figures come back by proposals alone.
 * @throws AppError `forbidden`, `not-found`, `bad-document`, `conflict` (the text is no longer open to writing).
 */
export async function restoreVersion(
  house: House,
  actor: Actor,
  recoId: RecoId,
  number: string,
  { figures }: z.infer<typeof restoreBody>
): Promise<RestoredEvidence> {
  const told = await retryOnConflict(ATTEMPTS, () =>
    restoreOnce(house, actor, { recoId, number, why: figures?.why ?? null })
  )
  return told
}

async function restoreOnce(
  house: House,
  actor: Actor,
  { recoId, number, why }: { recoId: RecoId; number: string; why: string | null }
): Promise<RestoredEvidence> {
  const { reco } = await authoriseReco(house.database, actor, "version.restore", recoId)
  const throughSeq = seqOfMoment(number)
  const { texts, references, evidence, event, detail } =
    throughSeq === null
      ? await versionToRestore(house, recoId, number)
      : await momentToRestore(house, recoId, throughSeq)
  const sources = references.map((source) =>
    house.database
      .insert(reference)
      .values({ recoId, ...source, createdAt: house.now() })
      .onConflictDoNothing()
  )
  // A moment keeps no evidence: nothing can be said of what its statements rested on then.
  const { writes, told } =
    throughSeq === null
      ? await restoredEvidenceWrites(house, {
          recoId,
          memberId: actor.id,
          texts: Object.values(texts),
          evidence,
          why
        })
      : { writes: [], told: { proposed: 0, waiting: 0, toReread: 0 } }
  const restored = (await documentsOf(house, recoId)).flatMap(({ id, language, generation }) => {
    const text = texts[language]
    return text ? [{ id, language, generation, text: fittingText(text) }] : []
  })
  const live: typeof restored = []
  const anew: Write[] = []
  const begun: DocumentId[] = []
  for (const one of restored) {
    if (await house.rooms.read(one.id)) live.push(one)
    else {
      // A text that cannot be read cannot be changed by small steps either: its document begins anew.
      const { id: documentId, generation } = one
      const { data: state } = stateOf(one.text)
      anew.push(...(await beginAnew(house, { documentId, generation, memberId: actor.id, state })))
      begun.push(documentId)
    }
  }
  await house.rooms.replace(new Map(live.map(({ id, text }) => [id, text])), actor.id, [
    contentChange(house, reco, { part: "text" }),
    ...sources,
    ...writes,
    ...anew,
    ...restored.map(({ language }) =>
      journalRow(house, { memberId: actor.id, recoId, event, detail: { ...detail, language } })
    )
  ])
  for (const documentId of begun) await house.rooms.forget(documentId)
  return told
}

/** What is taken up again, and how the journal tells it. */
interface ToRestore {
  texts: Partial<Record<Language, RecoDocument>>
  references: FrozenContent["references"]
  evidence: FrozenContent["evidence"]
  event: "version.restored" | "moment.restored"
  detail: Record<string, string>
}

async function versionToRestore({ database }: House, recoId: RecoId, number: string): Promise<ToRestore> {
  const content = contentOf(await findVersion(database, recoId, number))
  const { references, evidence } = content
  return { texts: frozenDocuments(content), references, evidence, event: "version.restored", detail: { number } }
}

async function momentToRestore(house: House, recoId: RecoId, throughSeq: number): Promise<ToRestore> {
  const moment = await findMoment(house, recoId, throughSeq)
  const texts = { [moment.language]: await textOfMoment(house, moment) }
  const detail = { endedAt: moment.endedAt.toISOString() }
  return { texts, references: [], evidence: undefined, event: "moment.restored", detail }
}
