import type { OutcomeId, QuestionId, RecoId } from "@recos/schemas/ids"
import { and, eq, isNotNull, notExists, type SQL } from "drizzle-orm"
import type { Database } from "../../storage/database.ts"
import { grading, reconciliation } from "../../storage/tables/gradings.ts"
import { outcome, question } from "../../storage/tables/questions.ts"

/** The condition, at the moment of the write, that nobody has signed a grading of an outcome, nor any was agreed on. */
export function outcomeUngraded(database: Database, outcomeId: OutcomeId): SQL | undefined {
  return and(
    notExists(
      database
        .select({ id: grading.id })
        .from(grading)
        .where(and(eq(grading.outcomeId, outcomeId), isNotNull(grading.signedAt)))
    ),
    notExists(
      database
        .select({ id: reconciliation.outcomeId })
        .from(reconciliation)
        .where(eq(reconciliation.outcomeId, outcomeId))
    )
  )
}

/** The same for every outcome of a question. */
export function questionUngraded(database: Database, questionId: QuestionId): SQL | undefined {
  return and(
    notExists(
      database
        .select({ id: grading.id })
        .from(grading)
        .innerJoin(outcome, eq(outcome.id, grading.outcomeId))
        .where(and(eq(outcome.questionId, questionId), isNotNull(grading.signedAt)))
    ),
    notExists(
      database
        .select({ id: reconciliation.outcomeId })
        .from(reconciliation)
        .innerJoin(outcome, eq(outcome.id, reconciliation.outcomeId))
        .where(eq(outcome.questionId, questionId))
    )
  )
}

/** Whether a grading of an outcome is signed or agreed on, as things stand. */
export async function isOutcomeGraded(database: Database, outcomeId: OutcomeId): Promise<boolean> {
  const free = await database
    .select({ id: outcome.id })
    .from(outcome)
    .where(and(eq(outcome.id, outcomeId), outcomeUngraded(database, outcomeId)))
  return free.length === 0
}

/** The outcomes of a reco whose figures hold: a grading is signed or was agreed on, be it set aside or outdated since. */
export async function gradedOutcomesOf(database: Database, recoId: RecoId): Promise<ReadonlySet<string>> {
  const [signed, settled] = await Promise.all([
    database
      .selectDistinct({ id: grading.outcomeId })
      .from(grading)
      .innerJoin(outcome, eq(outcome.id, grading.outcomeId))
      .innerJoin(question, eq(question.id, outcome.questionId))
      .where(and(eq(question.recoId, recoId), isNotNull(grading.signedAt))),
    database
      .select({ id: reconciliation.outcomeId })
      .from(reconciliation)
      .innerJoin(outcome, eq(outcome.id, reconciliation.outcomeId))
      .innerJoin(question, eq(question.id, outcome.questionId))
      .where(eq(question.recoId, recoId))
  ])
  return new Set([...signed, ...settled].map(({ id }) => id))
}

/** Whether a grading of any outcome of a question is. */
export async function isQuestionGraded(database: Database, questionId: QuestionId): Promise<boolean> {
  const free = await database
    .select({ id: question.id })
    .from(question)
    .where(and(eq(question.id, questionId), questionUngraded(database, questionId)))
  return free.length === 0
}
