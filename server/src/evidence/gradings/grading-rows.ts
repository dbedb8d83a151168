import {
  areGradingsRevealed,
  type GradingSeat,
  type OwnGradingState
} from "@recos/schemas/evidence/grading/grading-seats"
import type { RecoId } from "@recos/schemas/ids"
import { asc, eq } from "drizzle-orm"
import type { Database } from "../../storage/database.ts"
import { user } from "../../storage/tables/accounts.ts"
import { grading, reconciliation } from "../../storage/tables/gradings.ts"
import { outcome, question } from "../../storage/tables/questions.ts"
import { isOfPart, type Part } from "../questions/rows.ts"

export type GradingRow = typeof grading.$inferSelect & { name: string }
export type ReconciliationRow = typeof reconciliation.$inferSelect & { deciderName: string | null }

/**
 * Every grading of a reco or of a part of it, drafts too, always in the same order of people. For this folder only: what leaves the server goes
 * through `standingGradings` or `outcomeGradings`, which keep one reviewer's judgements from the other.
 */
export async function gradingRowsOf(database: Database, recoId: RecoId, part: Part = {}): Promise<GradingRow[]> {
  const rows = await database
    .select({ grading, name: user.name })
    .from(grading)
    .innerJoin(user, eq(user.id, grading.memberId))
    .innerJoin(outcome, eq(outcome.id, grading.outcomeId))
    .innerJoin(question, eq(question.id, outcome.questionId))
    .where(isOfPart(recoId, part))
    .orderBy(asc(grading.memberId))
  return rows.map(({ grading: row, name }) => ({ ...row, name }))
}

/** Every common grading of a reco or of a part of it, those that stand no more too. */
export async function reconciliationRowsOf(
  database: Database,
  recoId: RecoId,
  part: Part = {}
): Promise<ReconciliationRow[]> {
  const rows = await database
    .select({ reconciliation, deciderName: user.name })
    .from(reconciliation)
    .leftJoin(user, eq(user.id, reconciliation.decidedBy))
    .innerJoin(outcome, eq(outcome.id, reconciliation.outcomeId))
    .innerJoin(question, eq(question.id, outcome.questionId))
    .where(isOfPart(recoId, part))
  return rows.map(({ reconciliation: row, deciderName }) => ({ ...row, deciderName }))
}

/** The gradings that count among those of one outcome: none, one or two. */
export const seatedOf = (rows: readonly GradingRow[]): GradingRow[] => rows.filter(({ seat }) => seat !== null)

export const seatsOf = (rows: readonly GradingRow[]): GradingSeat[] => seatedOf(rows)

/** The two gradings of one outcome that count; null until both are there, on the same estimate. */
export function pairOf(rows: readonly GradingRow[]): [GradingRow, GradingRow] | null {
  const seated = seatedOf(rows)
  const [one, other] = seated
  return one && other && areGradingsRevealed(seated) ? [one, other] : null
}

/** What a common grading settles, by name: other gradings, or the same ones signed anew, ask for another. */
export const settledNames = (pair: readonly GradingRow[]): string[] =>
  pair.map(({ id, revision }) => `${id}@${revision}`).toSorted()

/** Whether a common grading still stands on the two gradings that count. */
export function stands(row: ReconciliationRow, pair: readonly GradingRow[] | null): boolean {
  return pair !== null && settledNames(pair).every((name) => row.settles.includes(name))
}

/** Where one's own grading is. */
export function ownState(mine: GradingRow | undefined): OwnGradingState {
  if (!mine) return "none"
  if (mine.signedAt === null) return "draft"
  return mine.seat === null ? "set-aside" : "counts"
}
