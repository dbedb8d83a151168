import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded, type Write } from "../../storage/commit.ts"
import { retryOnConflict } from "../../storage/retry-on-conflict.ts"
import { reference } from "../../storage/tables/references.ts"
import { freeReferenceId, MOST_REFERENCES } from "../add-reference.ts"
import { type KeptReference, referencesOf } from "../references-of.ts"
import { sourceText } from "./preview-references.ts"
import { readSourceFile } from "./read-reference-file.ts"

const ATTEMPTS = 5

export const sourcesImportBody = z.object({
  text: sourceText,
  /** The entries that the person chose, by their place in the file. */
  chosen: z.array(z.number().int().min(1)).min(1).max(MOST_REFERENCES)
})

/**
 * Adds the chosen sources of a file, all or none. Choosing one that is there already is the person's decision: an erratum
 * often has the title of what it corrects.
 * @throws AppError `forbidden`, `bad-document` (also `sources-not-there`: the file has no such entry), `conflict`.
 */
export async function importSources(
  house: House,
  actor: Actor,
  recoId: RecoId,
  { text, chosen }: z.infer<typeof sourcesImportBody>
): Promise<KeptReference[]> {
  await authoriseReco(house.database, actor, "reco.write", recoId)
  const wanted = new Set(chosen)
  const { sources } = await readSourceFile(text, (entry) => wanted.has(entry))
  if (sources.length < wanted.size) throw new AppError("bad-document", { reason: "sources-not-there" })
  return retryOnConflict(ATTEMPTS, async () => {
    const { reco } = await authoriseReco(house.database, actor, "reco.write", recoId)
    const taken = new Set((await referencesOf(house.database, recoId)).map(({ id }) => id))
    if (taken.size + sources.length > MOST_REFERENCES) {
      throw new AppError("bad-document", { reason: "too-many-sources" })
    }
    const createdAt = house.now()
    const added = sources.map(({ csl }): KeptReference => {
      const id = freeReferenceId(csl, taken)
      taken.add(id)
      return { id, csl, checkedOn: null, revision: 0 }
    })
    await commit(house, [
      contentChange(house, reco, { part: "references" }),
      ...added.flatMap(({ id, csl }): Write[] => [
        guarded(house.database.insert(reference).values({ recoId, id, csl, createdAt }).onConflictDoNothing()),
        journalRow(house, { memberId: actor.id, recoId, event: "reference.added", detail: { id, title: csl.title } })
      ])
    ])
    return added
  })
}
