import type { OutcomeId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { House } from "../../house.ts"
import { outcome } from "../../storage/tables/questions.ts"
import { type Move, placeAmong } from "../place-among.ts"
import { outcomeOf, outcomeRowsOf } from "./rows.ts"

/**
 * Puts an outcome before another one of its question, or last.
 * @throws AppError `forbidden`, `not-found` (either outcome, or not of the same question).
 */
export async function placeOutcome(
  house: House,
  actor: Actor,
  recoId: RecoId,
  move: Move & { id: OutcomeId }
): Promise<void> {
  await placeAmong(house, actor, recoId, move, {
    table: outcome,
    event: "outcome.changed",
    read: async () => {
      const { questionId } = await outcomeOf(house.database, recoId, move.id)
      return (await outcomeRowsOf(house.database, recoId))
        .filter((row) => row.questionId === questionId)
        .map(({ id, position, content }) => ({ id, position, name: content.name }))
    }
  })
}
