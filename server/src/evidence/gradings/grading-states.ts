import { and, eq, isNotNull } from "drizzle-orm"
import type { Database } from "../../storage/database.ts"
import type { GradingState } from "../news/read-evidence.ts"
import { outcome, question } from "../questions/tables.ts"
import { grading, reconciliation } from "./tables.ts"

/** How far the grading of each outcome of a reco is, by the outcome's id; absent when nobody has signed. */
export async function gradingStatesOf(database: Database, recoId: string): Promise<Map<string, GradingState>> {
  const signed = await database
    .select({ outcomeId: grading.outcomeId })
    .from(grading)
    .innerJoin(outcome, eq(outcome.id, grading.outcomeId))
    .innerJoin(question, eq(question.id, outcome.questionId))
    .where(and(eq(question.recoId, recoId), isNotNull(grading.signedAt)))
  const agreed = await database
    .select({ outcomeId: reconciliation.outcomeId, agreed: reconciliation.agreed })
    .from(reconciliation)
    .innerJoin(outcome, eq(outcome.id, reconciliation.outcomeId))
    .innerJoin(question, eq(question.id, outcome.questionId))
    .where(eq(question.recoId, recoId))
  const states = new Map<string, GradingState>()
  for (const { outcomeId } of signed) {
    states.set(outcomeId, { state: states.has(outcomeId) ? "both-signed" : "one-signed", certainty: null })
  }
  for (const { outcomeId, agreed: kept } of agreed) {
    states.set(outcomeId, { state: "agreed", certainty: kept.certainty })
  }
  return states
}
