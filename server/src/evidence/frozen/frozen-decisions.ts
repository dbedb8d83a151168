import type { EtdConclusion } from "@recos/schemas/evidence/decision/conclusion"
import { isConcluded } from "@recos/schemas/evidence/decision/conclusion-fields"
import { ETD_CRITERIA, ETD_FIELDS, POPULATION_ONLY } from "@recos/schemas/evidence/decision/etd"
import type { PublishedDecision, PublishedQuestion } from "@recos/schemas/evidence/published-evidence"
import type { Question } from "@recos/schemas/evidence/questions/question"
import type { QuestionId } from "@recos/schemas/ids"
import { isoDay } from "@recos/schemas/text/iso-day"
import { COLLEGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { and, asc, eq, isNull } from "drizzle-orm"
import type { Database } from "../../storage/database.ts"
import { user } from "../../storage/tables/accounts.ts"
import { etdCollegeJudgement, etdConclusion, etdContribution, etdJudgement } from "../../storage/tables/decision.ts"
import { questionInterest } from "../../storage/tables/interests.ts"

/**
 * The criteria that somebody judged or wrote about, in the order of the frameworks: those that the perspective asks for. What its
 * author took back is left out.
 */
export async function readDecisions(
  database: Database,
  questionId: QuestionId,
  perspective: Question["perspective"]
): Promise<PublishedDecision[]> {
  const judgements = await database
    .select({ row: etdJudgement, name: user.name, college: user.college })
    .from(etdJudgement)
    .leftJoin(user, eq(user.id, etdJudgement.setBy))
    .where(eq(etdJudgement.questionId, questionId))
  const ofColleges = await database
    .select({ row: etdCollegeJudgement, name: user.name })
    .from(etdCollegeJudgement)
    .leftJoin(user, eq(user.id, etdCollegeJudgement.setBy))
    .where(eq(etdCollegeJudgement.questionId, questionId))
  const contributions = await database
    .select({ contribution: etdContribution, name: user.name, college: etdContribution.college })
    .from(etdContribution)
    .innerJoin(user, eq(user.id, etdContribution.memberId))
    .where(and(eq(etdContribution.questionId, questionId), isNull(etdContribution.removedAt)))
    .orderBy(asc(etdContribution.createdAt), asc(etdContribution.id))
  const asked = ETD_CRITERIA.filter((name) => perspective === "population" || !POPULATION_ONLY.includes(name))
  return asked.flatMap((criterion) => {
    const found = judgements.find(({ row }) => row.criterion === criterion)
    const judgement = found?.row.judgement ?? null
    const reason = judgement === null ? "" : (found?.row.reason ?? "")
    const by =
      judgement !== null && found?.name && found.college
        ? { name: found.name, college: found.college, on: isoDay(found.row.at) }
        : null
    const colleges = COLLEGES.flatMap((college) =>
      ofColleges
        .filter(({ row }) => row.criterion === criterion && row.college === college)
        .flatMap(({ row, name }) =>
          row.judgement === null
            ? []
            : [{ college, judgement: row.judgement, reason: row.reason, name, on: isoDay(row.at) }]
        )
    )
    const said = ETD_FIELDS.flatMap((field) =>
      contributions
        .filter(({ contribution }) => contribution.criterion === criterion && contribution.field === field)
        .map(({ contribution: { words, updatedAt, college }, name }) => ({
          name,
          college,
          field,
          words,
          on: isoDay(updatedAt)
        }))
    )
    const isSilent = judgement === null && colleges.length === 0 && said.length === 0
    return isSilent ? [] : [{ criterion, judgement, reason, by, colleges, contributions: said }]
  })
}

/**
 * What the decision on a question ends in; null while it says nothing.
 */
export async function readConclusion(database: Database, questionId: QuestionId): Promise<EtdConclusion | null> {
  const [found] = await database
    .select({ content: etdConclusion.content })
    .from(etdConclusion)
    .where(eq(etdConclusion.questionId, questionId))
  return found && isConcluded(found.content) ? found.content : null
}

/** What each member declared on the question, by college and name. */
export async function readInterests(
  database: Database,
  questionId: QuestionId
): Promise<PublishedQuestion["interests"]> {
  const rows = await database
    .select({ name: user.name, college: user.college, kind: questionInterest.kind, words: questionInterest.words })
    .from(questionInterest)
    .innerJoin(user, eq(user.id, questionInterest.memberId))
    .where(eq(questionInterest.questionId, questionId))
    .orderBy(asc(user.name), asc(user.id))
  return rows.toSorted((one, other) => COLLEGES.indexOf(one.college) - COLLEGES.indexOf(other.college))
}
