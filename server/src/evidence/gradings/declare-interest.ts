import type { QuestionId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { someLines } from "@recos/schemas/text/typed-words"
import { and, eq, inArray, isNotNull } from "drizzle-orm"
import { z } from "zod"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { commit } from "../../storage/commit.ts"
import { oneMore } from "../../storage/expressions.ts"
import { grading, questionInterest } from "../../storage/tables/gradings.ts"
import { outcome } from "../../storage/tables/questions.ts"
import { authoriseOnQuestion, questionStillThere } from "./meet-question.ts"

/** No link of the last five years with what the question is about, or a link, in words. */
export const newInterest = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("linked"), words: someLines(1, 2000) })
])

/**
 * Declares one's interests on a question, in the place of what one declared before. A link sets aside the gradings that one has
 * signed on this question: they stay, marked, and count no more, whatever one declares after.
 * @throws AppError `forbidden`, `not-found`.
 */
export async function declareInterest(
  house: House,
  actor: Actor,
  recoId: RecoId,
  questionId: QuestionId,
  declared: z.infer<typeof newInterest>
): Promise<void> {
  const { database } = house
  const { reco, question } = await authoriseOnQuestion(database, actor, "interest.declare", recoId, questionId)
  const said = { kind: declared.kind, words: declared.kind === "linked" ? declared.words : "", at: house.now() }
  const write = database
    .insert(questionInterest)
    .values({ questionId, memberId: actor.id, ...said })
    .onConflictDoUpdate({ target: [questionInterest.questionId, questionInterest.memberId], set: said })
  const ofQuestion = database.select({ id: outcome.id }).from(outcome).where(eq(outcome.questionId, questionId))
  const setAside = database
    .update(grading)
    .set({ seat: null, revision: oneMore(grading.revision) })
    .where(and(eq(grading.memberId, actor.id), inArray(grading.outcomeId, ofQuestion), isNotNull(grading.seat)))
  const detail = { questionId, kind: declared.kind }
  await commit(house, [
    contentChange(house, reco, { part: "gradings" }),
    questionStillThere(house, question),
    write,
    ...(declared.kind === "linked" ? [setAside] : []),
    journalRow(house, { memberId: actor.id, recoId, event: "interest.declared", detail })
  ])
}
