import type { HeldQuestion } from "@recos/schemas/evidence/import/plan-edition"
import type { RecoId } from "@recos/schemas/ids"
import type { Database } from "../../storage/database.ts"
import type { evidenceImport } from "../../storage/tables/exchange.ts"
import { type OutcomeRow, outcomeRowsOf, questionRowsOf } from "../questions/rows.ts"
import { gradedOutcomesOf } from "../questions/ungraded.ts"
import { changesOf } from "../updates/changes-of.ts"
import { lastMade } from "./made-questions.ts"

export interface HeldQuestions {
  held: HeldQuestion[]
  /** The rows of their outcomes, as read. */
  outcomes: OutcomeRow[]
  /** The place after the last question. */
  position: number
}

/** The questions of a reco as an import meets them: what stands, what is graded or awaits a decision, what earlier imports remember. */
export async function heldQuestions(
  database: Database,
  recoId: RecoId,
  imports: readonly Pick<typeof evidenceImport.$inferSelect, "questions">[]
): Promise<HeldQuestions> {
  const [questions, outcomes, graded, changes] = await Promise.all([
    questionRowsOf(database, recoId),
    outcomeRowsOf(database, recoId),
    gradedOutcomesOf(database, recoId),
    changesOf(database, recoId)
  ])
  const waiting = new Set(changes.flatMap(({ state, outcomeId }) => (state === "open" ? [outcomeId] : [])))
  const made = lastMade(imports)
  const byQuestion = Map.groupBy(outcomes, ({ questionId }) => questionId)
  return {
    outcomes,
    position: Math.max(-1, ...questions.map((row) => row.position)) + 1,
    held: questions.map(({ id, content }) => ({
      id,
      ...content,
      made: made.get(id) ?? null,
      outcomes: (byQuestion.get(id) ?? []).map((row) => ({
        outcome: { id: row.id, ...row.content },
        isGraded: graded.has(row.id),
        isWaiting: waiting.has(row.id)
      }))
    }))
  }
}
