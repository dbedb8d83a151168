import { type MemberId, memberId, type QuestionId, type RecoId } from "@recos/schemas/ids"
import { ANALYSIS_LEVELS } from "@recos/schemas/people/interests/kinds"
import { houseDay } from "@recos/schemas/people/interests/validity"
import type { Actor } from "@recos/schemas/people/member"
import { someLines } from "@recos/schemas/text/typed-words"
import { and, eq } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import { authoriseOnQuestion, questionStillThere } from "../evidence/gradings/meet-question.ts"
import type { House } from "../house.ts"
import { ofQuestion } from "../http/params.ts"
import { journalRow } from "../journal/journal-row.ts"
import { lastDeclared } from "../people/declared.ts"
import { contentChange, recordChange } from "../recos/reco-guards.ts"
import { teamOf } from "../recos/team.ts"
import { commit, guarded, telling } from "../storage/commit.ts"
import { interestAnalysis } from "../storage/tables/interests.ts"
import { setGradingsAside } from "./set-gradings-aside.ts"

export const ofAnalysis = ofQuestion.extend({ memberId: memberId.min(1).max(64) })

export const newAnalysis = z.object({
  level: z.enum(ANALYSIS_LEVELS),
  /** Published beside a recusal: a link is never found without saying which. */
  reasons: someLines(1, 1000),
  /** The day on which the person looked into the public register; null when they did not. */
  checkedOn: z.iso.date().nullable(),
  /** The revision that the page saw; 0 before there is any. */
  revision: z.int().min(0)
})

/**
 * Records what somebody finds of another member's links with one question (rules R15): in the place of what was found before. A link
 * that is not « none » sets aside the gradings that the member has signed on this question.
 * @throws AppError `forbidden` (also of oneself: own-interests), `not-found`, `conflict` (somebody was first; not-in-this-team; a day to
 * come: day-of-check).
 */
export async function analyseInterests(
  house: House,
  actor: Actor,
  { id: recoId, questionId, memberId: whose }: { id: RecoId; questionId: QuestionId; memberId: MemberId },
  { level, reasons, checkedOn, revision }: z.infer<typeof newAnalysis>
): Promise<{ revision: number }> {
  const { database } = house
  const { reco, question } = await authoriseOnQuestion(database, actor, "interest.analyse", recoId, questionId, {
    isSubject: actor.id === whose
  })
  if (!(await teamOf(database, recoId)).some(({ id }) => id === whose))
    throw new AppError("conflict", { reason: "not-in-this-team" })
  const at = house.now()
  if (checkedOn !== null && checkedOn > houseDay(at)) throw new AppError("conflict", { reason: "day-of-check" })
  const declarationId = (await lastDeclared(database, [whose])).get(whose)?.id ?? null
  const found = { level, reasons, checkedOn, declarationId, analysedBy: actor.id, at, revision: revision + 1 }
  const ofThem = and(eq(interestAnalysis.questionId, questionId), eq(interestAnalysis.memberId, whose))
  const first = database
    .insert(interestAnalysis)
    .values({ questionId, memberId: whose, ...found })
    .onConflictDoNothing()
  const next = database
    .update(interestAnalysis)
    .set(found)
    .where(and(ofThem, eq(interestAnalysis.revision, revision)))
  const kept = guarded(revision === 0 ? first : next)
  await commit(house, [
    contentChange(house, reco, { part: "gradings" }),
    // Of a recusal and a signature at the same moment, the later one is judged anew.
    ...(level === "none" ? [] : [recordChange(house, reco, { part: "review" })]),
    questionStillThere(house, question),
    telling(kept, { of: "rights-of", memberId: whose }, { of: "reco", id: recoId, part: "review" }),
    ...(level === "none" ? [] : [setGradingsAside(house, whose, questionId)]),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "interest.analysed",
      detail: { questionId, member: whose, level }
    })
  ])
  return { revision: revision + 1 }
}
