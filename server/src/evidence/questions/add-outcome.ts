import { emptyEstimate } from "@recos/schemas/evidence/effects/empty-estimate"
import { UNSAID } from "@recos/schemas/evidence/questions/later-fields"
import type { OutcomeId, QuestionId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { eq } from "drizzle-orm"
import type { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit } from "../../storage/commit.ts"
import { placeAfter, valueFrom } from "../../storage/expressions.ts"
import { outcome } from "../../storage/tables/questions.ts"
import { outcomeRowsOf, questionOf } from "./rows.ts"
import { writtenOutcome } from "./written-shapes.ts"

export const MOST_OUTCOMES = 200

export const newOutcome = writtenOutcome.pick({ name: true, kind: true }).extend({
  more: writtenOutcome.shape.more.default(null)
})

/**
 * Adds an outcome to a question, after the others, with nothing filled yet.
 * @throws AppError `forbidden`, `not-found`, `too-many`.
 */
export async function addOutcome(
  house: House,
  actor: Actor,
  recoId: RecoId,
  questionId: QuestionId,
  written: z.infer<typeof newOutcome>
): Promise<{ id: OutcomeId; revision: number }> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
  await questionOf(database, recoId, questionId)
  const siblings = await outcomeRowsOf(database, recoId, { questionId })
  if (siblings.length >= MOST_OUTCOMES) throw new AppError("too-many")
  const id = house.newId<OutcomeId>()
  await commit(house, [
    contentChange(house, reco, { part: "outcomes" }),
    database.insert(outcome).values({
      id,
      questionId,
      position: valueFrom(
        database
          .select({ next: placeAfter(outcome.position) })
          .from(outcome)
          .where(eq(outcome.questionId, questionId))
      ),
      content: { ...UNSAID, ...written, estimate: emptyEstimate(), baselines: [], source: null },
      createdAt: house.now()
    }),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "outcome.changed",
      detail: { id, change: "added", name: written.name }
    })
  ])
  return { id, revision: 0 }
}
