import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { type ReferenceMark, referenceMark } from "@recos/schemas/references/reference"
import { holdsSeenWords } from "@recos/schemas/text/typed-words"
import { and, eq } from "drizzle-orm"
import { z } from "zod"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { contentChange } from "../recos/reco-guards.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, guarded } from "../storage/commit.ts"
import { reference } from "../storage/tables/references.ts"
import { checkedOn, writtenCsl } from "./add-reference.ts"
import { type KeptReference, referenceOf } from "./references-of.ts"

export const referenceChange = z.object({
  csl: z.optional(writtenCsl),
  checkedOn: checkedOn.optional(),
  /** Retracted or out of reach, with the reason; null once it is in order again. The day is the server's. */
  mark: z
    .object({ kind: referenceMark.shape.kind, reason: referenceMark.shape.reason })
    .refine(holdsSeenWords)
    .nullable()
    .optional(),
  /** The revision that the person saw. */
  revision: z.number().int().min(0)
})

/**
 * Corrects a source. Versions already frozen keep what they had.
 * @throws AppError `forbidden`, `not-found`, `conflict` (somebody was first).
 */
export async function changeReference(
  house: House,
  actor: Actor,
  recoId: RecoId,
  id: string,
  change: Change
): Promise<KeptReference> {
  const { reco } = await authoriseReco(house.database, actor, "reco.write", recoId)
  const known = await referenceOf(house.database, recoId, id)
  const next = {
    csl: change.csl ?? known.csl,
    checkedOn: change.checkedOn === undefined ? known.checkedOn : change.checkedOn,
    mark: markAfter(house, known.mark ?? null, change.mark),
    revision: change.revision + 1
  }
  await commit(house, [
    contentChange(house, reco, { part: "references" }),
    guarded(
      house.database
        .update(reference)
        .set(next)
        .where(and(eq(reference.recoId, recoId), eq(reference.id, id), eq(reference.revision, change.revision)))
    ),
    journalRow(house, { memberId: actor.id, recoId, event: "reference.changed", detail: { id, title: next.csl.title } })
  ])
  const { mark, ...changed } = next
  return { id, ...changed, ...(mark && { mark }) }
}

type Change = z.infer<typeof referenceChange>

/** A mark keeps its first day while what is said of it is put in better words. */
function markAfter(house: House, before: ReferenceMark | null, change: Change["mark"]): ReferenceMark | null {
  if (change === undefined) return before
  if (change === null) return null
  const today = house.now().toISOString().slice(0, 10)
  return { ...change, on: before?.kind === change.kind ? before.on : today }
}
