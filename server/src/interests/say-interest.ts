import type { QuestionId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { someLines } from "@recos/schemas/text/typed-words"
import { z } from "zod"
import { authoriseOnQuestion, questionStillThere } from "../evidence/gradings/meet-question.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { contentChange } from "../recos/reco-guards.ts"
import { commit } from "../storage/commit.ts"
import { questionInterest } from "../storage/tables/interests.ts"
import { setGradingsAside } from "./set-gradings-aside.ts"

/** No link of the last five years with what the question is about, or a link, in words. */
export const newInterest = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("linked"), words: someLines(1, 2000) })
])

/**
 * Says whether one has a link with a question, in the place of what one said before. A link sets aside the gradings that one has
 * signed on this question: they stay, marked, and count no more, whatever one says after.
 * @throws AppError `forbidden`, `not-found`.
 */
export async function sayInterest(
  house: House,
  actor: Actor,
  recoId: RecoId,
  questionId: QuestionId,
  said: z.infer<typeof newInterest>
): Promise<void> {
  const { database } = house
  const { reco, question } = await authoriseOnQuestion(database, actor, "interest.declare", recoId, questionId)
  const kept = { kind: said.kind, words: said.kind === "linked" ? said.words : "", at: house.now() }
  const write = database
    .insert(questionInterest)
    .values({ questionId, memberId: actor.id, ...kept })
    .onConflictDoUpdate({ target: [questionInterest.questionId, questionInterest.memberId], set: kept })
  const detail = { questionId, kind: said.kind }
  await commit(house, [
    contentChange(house, reco, { part: "gradings" }),
    questionStillThere(house, question),
    write,
    ...(said.kind === "linked" ? [setGradingsAside(house, actor.id, questionId)] : []),
    journalRow(house, { memberId: actor.id, recoId, event: "interest.declared", detail })
  ])
}
