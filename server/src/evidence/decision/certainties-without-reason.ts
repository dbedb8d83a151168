import { COMPUTED_CRITERION, lacksReason } from "@recos/schemas/evidence/decision/judged-certainty"
import { questionCertainty } from "@recos/schemas/evidence/questions/question-certainty"
import type { QuestionId, RecoId } from "@recos/schemas/ids"
import type { WorkflowFacts } from "@recos/schemas/life/workflow"
import { and, eq } from "drizzle-orm"
import type { Database } from "../../storage/database.ts"
import { etdCollegeJudgement, etdJudgement } from "../../storage/tables/decision.ts"
import { readOutcomes } from "../frozen/frozen-outcomes.ts"
import { questionRowsOf } from "../questions/rows.ts"

/**
 * The questions of which the group, or a college, judges another certainty of effects than the agreed gradings compute without saying why,
 * in the order people gave them.
 */
export async function certaintiesWithoutReason(
  database: Database,
  recoId: RecoId
): Promise<WorkflowFacts["certaintiesWithoutReason"]> {
  const questions = await questionRowsOf(database, recoId)
  const outcomes = await readOutcomes(database, recoId)
  const found: WorkflowFacts["certaintiesWithoutReason"] = []
  for (const { id, content } of questions) {
    const computed = questionCertainty(outcomes.get(id) ?? []).certainty
    const judged = await certaintiesJudged(database, id)
    if (judged.some((one) => lacksReason(COMPUTED_CRITERION, one, computed))) {
      const text = [content.population, content.intervention, content.comparison].filter((part) => part !== "")
      found.push({ question: id, text: text.join(" · ") })
    }
  }
  return found
}

/** The certainty of effects as the group and each college judge it. */
async function certaintiesJudged(
  database: Database,
  questionId: QuestionId
): Promise<{ judgement: string | null; reason: string }[]> {
  const ofGroup = await database
    .select({ judgement: etdJudgement.judgement, reason: etdJudgement.reason })
    .from(etdJudgement)
    .where(and(eq(etdJudgement.questionId, questionId), eq(etdJudgement.criterion, COMPUTED_CRITERION)))
  const ofColleges = await database
    .select({ judgement: etdCollegeJudgement.judgement, reason: etdCollegeJudgement.reason })
    .from(etdCollegeJudgement)
    .where(and(eq(etdCollegeJudgement.questionId, questionId), eq(etdCollegeJudgement.criterion, COMPUTED_CRITERION)))
  return [...ofGroup, ...ofColleges]
}
