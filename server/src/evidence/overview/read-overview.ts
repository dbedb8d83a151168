import { checkOutcome, type OutcomeFinding } from "@recos/schemas/evidence/checks/check-outcome"
import type { GradingJudgements } from "@recos/schemas/evidence/grading/judgements"
import type { CollegeImportance } from "@recos/schemas/evidence/questions/importance"
import type { Outcome } from "@recos/schemas/evidence/questions/outcome"
import type { Question } from "@recos/schemas/evidence/questions/question"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { Certainty, College } from "@recos/schemas/vocabulary/closed-lists"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { estimateFingerprint } from "../gradings/estimate-fingerprint.ts"
import { gradingStatesOf } from "../gradings/grading-states.ts"
import { importanceOf } from "../questions/importance-by-college.ts"
import { outcomeRowsOf, questionRowsOf } from "../questions/rows.ts"
import { gradedOutcomesOf } from "../questions/ungraded.ts"

/** How far the grading of an outcome is, without a word of what anybody judged before both have signed. */
export interface GradingState {
  /** `outdated`: two have signed, on figures that have changed since. */
  state: "none" | "one-signed" | "both-signed" | "agreed" | "outdated"
  /** What was agreed on of the figures as they stand; null before, and once they have changed. */
  certainty: Certainty | null
  /** What stands behind it: open to all once two have agreed, null before. */
  judgements: GradingJudgements | null
}

/** An outcome as the workspace shows it; `revision` is sent back with a change. */
export interface ShownOutcome extends Outcome {
  revision: number
  importance: Partial<Record<College, CollegeImportance>>
  myImportance: number | null
  findings: OutcomeFinding[]
  grading: GradingState
  /** Whether people have signed for the figures: others are then proposed beside them. */
  figuresHold: boolean
}

interface ShownQuestion extends Omit<Question, "outcomes"> {
  revision: number
  outcomes: ShownOutcome[]
}

export interface ShownEvidence {
  questions: ShownQuestion[]
}

/**
 * The questions of a reco with their outcomes, as one member sees them, in the order people gave them.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function readOverview({ database }: House, actor: Actor, recoId: RecoId): Promise<ShownEvidence> {
  await authoriseReco(database, actor, "reco.read", recoId)
  const outcomes = await outcomeRowsOf(database, recoId)
  const hashes = new Map(outcomes.map(({ id, content }) => [id, estimateFingerprint(content)]))
  const [questions, importance, gradings, graded] = await Promise.all([
    questionRowsOf(database, recoId),
    importanceOf(database, recoId, actor.id),
    gradingStatesOf(database, recoId, hashes),
    gradedOutcomesOf(database, recoId)
  ])
  const show = ({ id, content, revision }: (typeof outcomes)[number]): ShownOutcome => {
    const grading = gradings.get(id) ?? { state: "none", certainty: null, judgements: null }
    const rated = importance.get(id)
    return {
      id,
      ...content,
      revision,
      importance: rated?.byCollege ?? {},
      myImportance: rated?.mine ?? null,
      findings: checkOutcome(content, grading.certainty),
      grading,
      figuresHold: graded.has(id)
    }
  }
  const byQuestion = Map.groupBy(outcomes, ({ questionId }) => questionId)
  return {
    questions: questions.map(({ id, content, revision }) => ({
      id,
      ...content,
      revision,
      outcomes: (byQuestion.get(id) ?? []).map(show)
    }))
  }
}
