import { emptyEstimate } from "../effects/empty-estimate.ts"
import type { Figures } from "./figure-questions.ts"
import type { GradingDraft } from "./grading-draft.ts"

/** An outcome whose figures ask nothing of a grading. For tests. */
export const NO_FIGURES: Figures = { kind: "dichotomous", estimate: emptyEstimate(), baselines: [] }

/** A grading that lacks nothing: randomised studies, no reason to lower but those asked for. For tests. */
export function wholeDraft(change: Partial<GradingDraft["down"]> = {}, why = "Rien à redire"): GradingDraft {
  const none = { levels: 0, why }
  return {
    start: "high",
    startWhy: "",
    down: {
      riskOfBias: none,
      inconsistency: none,
      indirectness: none,
      imprecision: none,
      publicationBias: none,
      ...change
    },
    up: {}
  }
}

/** A grading of what people say, its four concerns in the order of CERQual and the levels that lower its confidence. For tests. */
export function wholeCerqual(
  [methodologicalLimitations, coherence, adequacy, relevance]: readonly [number, number, number, number],
  confidence: number,
  why = "Douze entretiens"
): GradingDraft & { start: "high" } {
  const at = (levels: number) => ({ levels, why })
  return {
    start: "high",
    startWhy: "",
    down: {
      methodologicalLimitations: at(methodologicalLimitations),
      coherence: at(coherence),
      adequacy: at(adequacy),
      relevance: at(relevance),
      confidence: at(confidence)
    },
    up: {}
  }
}
