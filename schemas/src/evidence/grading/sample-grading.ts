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
