import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { type CslItem, cslItem } from "@recos/schemas/references/reference"
import { numberedSlug, slugify } from "@recos/schemas/text/slug"
import { holdsSeenWords } from "@recos/schemas/text/typed-words"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { contentChange } from "../recos/reco-guards.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, guarded } from "../storage/commit.ts"
import { retryOnConflict } from "../storage/retry-on-conflict.ts"
import { reference } from "../storage/tables/references.ts"
import { type KeptReference, referencesOf } from "./references-of.ts"

const LONGEST_ID = 60
const ATTEMPTS = 5
export const MOST_REFERENCES = 500

export const writtenCsl = cslItem.check(z.refine(holdsSeenWords))
export const checkedOn = z.iso.date().nullable()
export const newReference = z.object({ csl: writtenCsl, checkedOn: checkedOn.default(null) })

/** The id that people read in a draft: first author and year, as `foster-2018`. */
export function referenceIdOf(csl: CslItem): string {
  const [first] = csl.author ?? []
  const author = first?.family ?? first?.literal ?? csl.publisher ?? csl.title
  const year = csl.issued?.["date-parts"][0]?.[0]
  const name = slugify(author, 40, "source")
  return year === undefined ? name : slugify(`${name} ${year}`, LONGEST_ID, "source")
}

/**
 * Adds a source to a reco, under an id of its own that never changes.
 * @throws AppError `forbidden`, `too-many`.
 */
export async function addReference(
  house: House,
  actor: Actor,
  recoId: RecoId,
  { csl, checkedOn }: z.infer<typeof newReference>
): Promise<KeptReference> {
  return retryOnConflict(ATTEMPTS, async () => {
    const { reco } = await authoriseReco(house.database, actor, "reco.write", recoId)
    const taken = new Set((await referencesOf(house.database, recoId)).map((one) => one.id))
    if (taken.size >= MOST_REFERENCES) throw new AppError("too-many")
    const id = freeReferenceId(csl, taken)
    const row = { recoId, id, csl, checkedOn, createdAt: house.now() }
    await commit(house, [
      contentChange(house, reco, { part: "references" }),
      guarded(house.database.insert(reference).values(row).onConflictDoNothing()),
      journalRow(house, { memberId: actor.id, recoId, event: "reference.added", detail: { id, title: csl.title } })
    ])
    return { id, csl, checkedOn, revision: 0 }
  })
}

/** The id of a new source, numbered when others of the reco have its author and year. */
export function freeReferenceId(csl: CslItem, taken: ReadonlySet<string>): string {
  const wanted = referenceIdOf(csl)
  let attempt = 1
  while (taken.has(numberedSlug(wanted, attempt, LONGEST_ID))) attempt += 1
  return numberedSlug(wanted, attempt, LONGEST_ID)
}
