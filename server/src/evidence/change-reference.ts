import type { Actor } from "@recos/schemas/member"
import { and, eq } from "drizzle-orm"
import { z } from "zod"
import { journalRow } from "../audit/journal-row.ts"
import { AppError } from "../errors.ts"
import type { House } from "../house.ts"
import { authoriseReco } from "../recos/standing.ts"
import { statusAsRead } from "../recos/status-guard.ts"
import { commit, guarded } from "../storage/commit.ts"
import { checkedOn, writtenCsl } from "./add-reference.ts"
import { type KeptReference, referencesOf } from "./references.ts"
import { reference } from "./tables.ts"

export const referenceChange = z.object({
  csl: writtenCsl.optional(),
  checkedOn: checkedOn.optional(),
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
  recoId: string,
  id: string,
  change: z.infer<typeof referenceChange>
): Promise<KeptReference> {
  const { reco } = await authoriseReco(house.database, actor, "reco.write", recoId)
  const known = (await referencesOf(house.database, recoId)).find((one) => one.id === id)
  if (!known) throw new AppError("not-found")
  const next = {
    csl: change.csl ?? known.csl,
    checkedOn: change.checkedOn === undefined ? known.checkedOn : change.checkedOn,
    revision: change.revision + 1
  }
  await commit(house.database, [
    statusAsRead(house, reco),
    guarded(
      house.database
        .update(reference)
        .set(next)
        .where(and(eq(reference.recoId, recoId), eq(reference.id, id), eq(reference.revision, change.revision)))
    ),
    journalRow(house, { memberId: actor.id, recoId, event: "reference.changed", detail: { id, title: next.csl.title } })
  ])
  return { id, ...next }
}
