import { ETD_CRITERIA, ETD_FIELDS, POPULATION_ONLY } from "@recos/schemas/evidence/decision/etd"
import type { PublishedDecision, PublishedQuestion } from "@recos/schemas/evidence/published-evidence"
import type { Question } from "@recos/schemas/evidence/questions/question"
import type { QuestionId } from "@recos/schemas/ids"
import { isoDay } from "@recos/schemas/text/iso-day"
import { COLLEGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { and, asc, eq, isNull } from "drizzle-orm"
import type { Database } from "../../storage/database.ts"
import { user } from "../../storage/tables/accounts.ts"
import { etdContribution, etdJudgement } from "../../storage/tables/decision.ts"
import { questionInterest } from "../../storage/tables/gradings.ts"

/**
 * The criteria that somebody judged or wrote about, in the order of the frameworks: those that the perspective asks for. What its
 * author took back is left out.
 */
export async function readDecisions(
  database: Database,
  questionId: QuestionId,
  perspective: Question["perspective"]
): Promise<PublishedDecision[]> {
  const judgements = await database.select().from(etdJudgement).where(eq(etdJudgement.questionId, questionId))
  const contributions = await database
    .select({ contribution: etdContribution, name: user.name, college: etdContribution.college })
    .from(etdContribution)
    .innerJoin(user, eq(user.id, etdContribution.memberId))
    .where(and(eq(etdContribution.questionId, questionId), isNull(etdContribution.removedAt)))
    .orderBy(asc(etdContribution.createdAt), asc(etdContribution.id))
  const asked = ETD_CRITERIA.filter((name) => perspective === "population" || !POPULATION_ONLY.includes(name))
  return asked.flatMap((criterion) => {
    const judgement = judgements.find((one) => one.criterion === criterion)?.judgement ?? null
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
    return judgement === null && said.length === 0 ? [] : [{ criterion, judgement, contributions: said }]
  })
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
