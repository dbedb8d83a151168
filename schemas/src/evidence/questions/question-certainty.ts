import type { Certainty, College } from "../../vocabulary/closed-lists.ts"
import { type OutcomeKind, speaksOfEffects } from "../effects/measures.ts"
import type { AgreedGrading } from "../grading/agreed-grading.ts"
import { overallCertainty } from "../grading/certainty.ts"
import type { CollegeImportance } from "./importance.ts"

/** An outcome as the overall certainty of its question looks at it. */
export interface WeighedOutcome {
  kind: OutcomeKind
  importance: Partial<Record<College, CollegeImportance>>
  /** What two reviewers agreed on; null while they have not. */
  agreed: Pick<AgreedGrading, "certainty" | "favours" | "suffices"> | null
}

export interface QuestionCertainty {
  /** Null while no outcome is critical, or while one that is has no agreed grading. */
  certainty: Certainty | null
  critical: number
  /** Critical outcomes without an agreed grading. */
  pending: number
}

const CRITICAL_FROM = 7

/**
 * Whether an outcome is critical for deciding: one college is enough (docs/decisions, « Critical for either college »), so that
 * neither can outvote what matters to the other.
 */
export function isCriticalForEither(importance: WeighedOutcome["importance"]): boolean {
  return Object.values(importance).some(({ median }) => median >= CRITICAL_FROM)
}

/**
 * The overall certainty of effects of a question, over the outcomes critical for either college; said only once all of them are settled.
 * What people say is graded by CERQual and has no part in it.
 */
export function questionCertainty(outcomes: readonly WeighedOutcome[]): QuestionCertainty {
  const critical = outcomes.filter(({ kind, importance }) => speaksOfEffects(kind) && isCriticalForEither(importance))
  const settled = critical.flatMap(({ agreed }) => (agreed ? [{ importance: CRITICAL_FROM, ...agreed }] : []))
  const pending = critical.length - settled.length
  return { certainty: pending === 0 ? overallCertainty(settled) : null, critical: critical.length, pending }
}
