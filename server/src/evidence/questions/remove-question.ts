import type { QuestionId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { question } from "../../storage/tables/questions.ts"
import { questionOf } from "./rows.ts"
import { isQuestionGraded, questionUngraded } from "./ungraded.ts"

/**
 * Takes a question out of a reco, with its outcomes. What reviewers have signed is never thrown away.
 * @throws AppError `forbidden`, `not-found`, `conflict` (`question-graded`; or somebody was first).
 */
export async function removeQuestion(
  house: House,
  actor: Actor,
  recoId: RecoId,
  questionId: QuestionId,
  revision: number
): Promise<void> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
  const { content } = await questionOf(database, recoId, questionId)
  if (await isQuestionGraded(database, questionId)) throw new AppError("conflict", { reason: "question-graded" })
  await commit(house, [
    contentChange(house, reco, { part: "questions" }),
    guarded(
      database
        .delete(question)
        .where(
          and(eq(question.id, questionId), eq(question.revision, revision), questionUngraded(database, questionId))
        )
    ),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "question.changed",
      detail: { id: questionId, change: "removed", name: content.intervention || content.population }
    })
  ])
}
