import type { QuestionId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { House } from "../../house.ts"
import { question } from "../../storage/tables/questions.ts"
import { type Move, placeAmong } from "../place-among.ts"
import { questionRowsOf } from "./rows.ts"

/**
 * Puts a question before another one, or last.
 * @throws AppError `forbidden`, `not-found` (either question).
 */
export async function placeQuestion(
  house: House,
  actor: Actor,
  recoId: RecoId,
  move: Move & { id: QuestionId }
): Promise<void> {
  await placeAmong(house, actor, recoId, move, {
    table: question,
    event: "question.changed",
    read: async () =>
      (await questionRowsOf(house.database, recoId)).map(({ id, position, content }) => ({
        id,
        position,
        name: content.intervention || content.population
      }))
  })
}
