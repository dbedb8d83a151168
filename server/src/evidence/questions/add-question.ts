import type { QuestionId, RecoId } from "@recos/schemas/ids"
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
import { question } from "../../storage/tables/questions.ts"
import { questionRowsOf } from "./rows.ts"
import { writtenQuestion } from "./written-shapes.ts"

const MOST_QUESTIONS = 50

/** A question may begin with any of its parts, but not with none. */
export const newQuestion = writtenQuestion
  .partial()
  .refine(({ population, intervention, comparison }) => Boolean(population || intervention || comparison), {
    path: ["population"]
  })

/**
 * Adds a question to a reco, after the others.
 * @throws AppError `forbidden`, `not-found`, `too-many`.
 */
export async function addQuestion(
  house: House,
  actor: Actor,
  recoId: RecoId,
  written: z.infer<typeof newQuestion>
): Promise<{ id: QuestionId; revision: number }> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
  if ((await questionRowsOf(database, recoId)).length >= MOST_QUESTIONS) throw new AppError("too-many")
  const id = house.newId<QuestionId>()
  await commit(house, [
    contentChange(house, reco, { part: "questions" }),
    database.insert(question).values({
      id,
      recoId,
      position: valueFrom(
        database
          .select({ next: placeAfter(question.position) })
          .from(question)
          .where(eq(question.recoId, recoId))
      ),
      content: { population: "", intervention: "", comparison: "", setting: "", perspective: "individual", ...written },
      createdAt: house.now()
    }),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "question.changed",
      detail: { id, change: "added", name: written.intervention || written.population || "" }
    })
  ])
  return { id, revision: 0 }
}
