import { asc, eq } from "drizzle-orm"
import { AppError } from "../../errors/app-error.ts"
import type { Database } from "../../storage/database.ts"
import { outcome, question } from "../../storage/tables/questions.ts"

export type QuestionRow = typeof question.$inferSelect
export type OutcomeRow = typeof outcome.$inferSelect

/** The questions of a reco, in order; two at the same place by the time they were made. */
export async function questionRowsOf(database: Database, recoId: string): Promise<QuestionRow[]> {
  return database
    .select()
    .from(question)
    .where(eq(question.recoId, recoId))
    .orderBy(asc(question.position), asc(question.createdAt), asc(question.id))
}

/** The outcomes of all questions of a reco, in order within each. */
export async function outcomeRowsOf(database: Database, recoId: string): Promise<OutcomeRow[]> {
  const rows = await database
    .select({ outcome })
    .from(outcome)
    .innerJoin(question, eq(question.id, outcome.questionId))
    .where(eq(question.recoId, recoId))
    .orderBy(asc(outcome.position), asc(outcome.createdAt), asc(outcome.id))
  return rows.map((row) => row.outcome)
}

/**
 * One question of a reco.
 * @throws AppError `not-found`: there is none, or it is another reco's.
 */
export async function questionOf(database: Database, recoId: string, questionId: string): Promise<QuestionRow> {
  const found = (await questionRowsOf(database, recoId)).find(({ id }) => id === questionId)
  if (!found) throw new AppError("not-found")
  return found
}

/**
 * One outcome of a reco.
 * @throws AppError `not-found`: there is none, or it is another reco's.
 */
export async function outcomeOf(database: Database, recoId: string, outcomeId: string): Promise<OutcomeRow> {
  const found = (await outcomeRowsOf(database, recoId)).find(({ id }) => id === outcomeId)
  if (!found) throw new AppError("not-found")
  return found
}
