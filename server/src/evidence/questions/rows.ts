import { wholeOutcome } from "@recos/schemas/evidence/questions/later-fields"
import type { OutcomeId, QuestionId, RecoId } from "@recos/schemas/ids"
import { and, asc, eq, type SQL } from "drizzle-orm"
import { AppError } from "../../errors/app-error.ts"
import type { Database } from "../../storage/database.ts"
import { outcome, question } from "../../storage/tables/questions.ts"

export type QuestionRow = typeof question.$inferSelect
export type OutcomeRow = typeof outcome.$inferSelect

/** The questions of a reco, in order; two at the same place by the time they were made. */
export async function questionRowsOf(database: Database, recoId: RecoId): Promise<QuestionRow[]> {
  return database
    .select()
    .from(question)
    .where(eq(question.recoId, recoId))
    .orderBy(asc(question.position), asc(question.createdAt), asc(question.id))
}

/** A part of a reco's evidence: one question, or one outcome; all of it when neither is named. */
export interface Part {
  questionId?: QuestionId
  outcomeId?: OutcomeId
}

/** The condition, on `question` and `outcome` joined, that a row is of this part of this reco. */
export const isOfPart = (recoId: RecoId, { questionId, outcomeId }: Part): SQL | undefined =>
  and(
    eq(question.recoId, recoId),
    questionId === undefined ? undefined : eq(outcome.questionId, questionId),
    outcomeId === undefined ? undefined : eq(outcome.id, outcomeId)
  )

/** The outcomes of all questions of a reco, or of a part of it, in order within each question. */
export async function outcomeRowsOf(database: Database, recoId: RecoId, part: Part = {}): Promise<OutcomeRow[]> {
  const rows = await database
    .select({ outcome })
    .from(outcome)
    .innerJoin(question, eq(question.id, outcome.questionId))
    .where(isOfPart(recoId, part))
    .orderBy(asc(outcome.position), asc(outcome.createdAt), asc(outcome.id))
  return rows.map((row) => ({ ...row.outcome, content: wholeOutcome(row.outcome.content) }))
}

/**
 * One question of a reco.
 * @throws AppError `not-found`: there is none, or it is another reco's.
 */
export async function questionOf(database: Database, recoId: RecoId, questionId: QuestionId): Promise<QuestionRow> {
  const [found] = await database
    .select()
    .from(question)
    .where(and(eq(question.id, questionId), eq(question.recoId, recoId)))
  if (!found) throw new AppError("not-found")
  return found
}

/**
 * One outcome of a reco.
 * @throws AppError `not-found`: there is none, or it is another reco's.
 */
export async function outcomeOf(database: Database, recoId: RecoId, outcomeId: OutcomeId): Promise<OutcomeRow> {
  const [found] = await outcomeRowsOf(database, recoId, { outcomeId })
  if (!found) throw new AppError("not-found")
  return found
}
