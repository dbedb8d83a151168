import type { QuestionId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import type { z } from "zod"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { question } from "../../storage/tables/questions.ts"
import { questionOf } from "./rows.ts"
import { seen, writtenQuestion } from "./written-shapes.ts"

export const questionChange = writtenQuestion.partial().extend(seen.shape)

/**
 * Changes what a question asks; its outcomes stay as they are.
 * @throws AppError `forbidden`, `not-found`, `conflict` (somebody was first).
 */
export async function changeQuestion(
  house: House,
  actor: Actor,
  recoId: RecoId,
  questionId: QuestionId,
  { revision, ...written }: z.infer<typeof questionChange>
): Promise<{ id: string; revision: number }> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
  const known = await questionOf(database, recoId, questionId)
  const content = { ...known.content, ...written }
  const next = { content, revision: revision + 1 }
  await commit(house, [
    contentChange(house, reco, { part: "questions", item: questionId }),
    guarded(
      database
        .update(question)
        .set(next)
        .where(and(eq(question.id, questionId), eq(question.revision, revision)))
    ),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "question.changed",
      detail: { id: questionId, change: "changed", name: content.intervention || content.population }
    })
  ])
  return { id: questionId, revision: next.revision }
}
