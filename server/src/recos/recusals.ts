import type { MemberId, QuestionId, RecoId } from "@recos/schemas/ids"
import type { AnalysisLevel } from "@recos/schemas/people/interests/kinds"
import { isRecused, levelOnQuestion } from "@recos/schemas/people/interests/part"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { asc, eq } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"
import { interestAnalysis, questionInterest } from "../storage/tables/interests.ts"
import { question } from "../storage/tables/questions.ts"

/** Somebody whom a link of interest sets aside on a question, and why. */
export interface Recusal {
  memberId: MemberId
  name: string
  college: College
  questionId: QuestionId
  level: Exclude<AnalysisLevel, "none">
  /** The reasons of who looked; the member’s own words while nobody has. */
  reason: string
  at: string
}

/** Whom a link of interest sets aside on the questions of a reco, by question then name. */
export async function recusalsOn(database: Database, recoId: RecoId): Promise<Recusal[]> {
  const who = { name: user.name, college: user.college, position: question.position }
  const said = await database
    .select({ row: questionInterest, ...who })
    .from(questionInterest)
    .innerJoin(question, eq(question.id, questionInterest.questionId))
    .innerJoin(user, eq(user.id, questionInterest.memberId))
    .where(eq(question.recoId, recoId))
    .orderBy(asc(question.position), asc(user.name), asc(user.id))
  const found = await database
    .select({ row: interestAnalysis, ...who })
    .from(interestAnalysis)
    .innerJoin(question, eq(question.id, interestAnalysis.questionId))
    .innerJoin(user, eq(user.id, interestAnalysis.memberId))
    .where(eq(question.recoId, recoId))
    .orderBy(asc(question.position), asc(user.name), asc(user.id))
  const isSame = (one: { row: { questionId: string; memberId: string } }) => (other: typeof one) =>
    one.row.questionId === other.row.questionId && one.row.memberId === other.row.memberId
  const alone = said.filter((one) => !found.some(isSame(one)))
  const all = [
    ...found.map((one) => ({ ...one, own: said.find(isSame(one))?.row ?? null, found: one.row })),
    ...alone.map((one) => ({ ...one, own: one.row, found: null }))
  ]
  return all
    .toSorted((one, other) => one.position - other.position || one.name.localeCompare(other.name, "fr"))
    .flatMap(({ row, name, college, own, found: seen }) => {
      const level = levelOnQuestion(own, seen)
      if (level === null || level === "none" || !isRecused(level)) return []
      // What the member named since stands above what was found before.
      const isOwn = own?.kind === "linked" && (seen === null || own.at > seen.at)
      const { reason, at } =
        isOwn || seen === null
          ? { reason: own?.words ?? "", at: own?.at ?? row.at }
          : { reason: seen.reasons, at: seen.at }
      return [
        { memberId: row.memberId, name, college, questionId: row.questionId, level, reason, at: at.toISOString() }
      ]
    })
}
