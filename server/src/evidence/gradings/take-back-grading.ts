import { takeBackRefusal } from "@recos/schemas/evidence/grading/grading-seats"
import type { OutcomeId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq, isNotNull, ne, notExists } from "drizzle-orm"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { grading } from "../../storage/tables/gradings.ts"
import { estimateFingerprint } from "./estimate-fingerprint.ts"
import { pairOf, seatsOf } from "./grading-rows.ts"
import { authoriseOnOutcome } from "./meet-question.ts"
import { ownRow } from "./own-row.ts"

/**
 * Takes one's signature back, to judge again: until the second has signed on the same estimate, or once the estimate is no longer the one judged.
 * What both had agreed on then stands no more, and the other's grading is hidden again.
 * @throws AppError `forbidden`, `not-found`, `conflict` (not signed, or both have signed on this estimate).
 */
export async function takeBackGrading(house: House, actor: Actor, recoId: RecoId, outcomeId: OutcomeId): Promise<void> {
  const { database } = house
  const { reco, outcome } = await authoriseOnOutcome(database, actor, "grading.give", recoId, outcomeId)
  const { rows, mine } = await ownRow(database, recoId, outcomeId, actor.id)
  const refused = takeBackRefusal(actor.id, seatsOf(rows), estimateFingerprint(outcome.content))
  if (refused || !mine) throw new AppError("conflict", { reason: refused ?? "grading-unsigned" })
  const othersSameSeat = database
    .select({ id: grading.id })
    .from(grading)
    .where(
      and(
        eq(grading.outcomeId, outcomeId),
        isNotNull(grading.seat),
        eq(grading.estimateHash, mine.estimateHash),
        ne(grading.id, mine.id)
      )
    )
  await commit(house, [
    contentChange(house, reco, { part: "gradings", item: outcomeId }),
    guarded(
      database
        .update(grading)
        .set({ seat: null, signedAt: null, revision: mine.revision + 1 })
        .where(
          and(
            eq(grading.id, mine.id),
            eq(grading.revision, mine.revision),
            pairOf(rows) === null ? notExists(othersSameSeat) : undefined
          )
        )
    ),
    journalRow(house, { memberId: actor.id, recoId, event: "grading.unsigned", detail: { outcomeId } })
  ])
}
