import type { Certainty } from "../vocabulary.ts"
import { gradeCertainty } from "./certainty.ts"
import type { GradingJudgements, Reason } from "./model.ts"

const levelsOf = (reasons: Partial<Record<string, Reason>>): Record<string, number> =>
  Object.fromEntries(Object.entries(reasons).map(([domain, reason]) => [domain, reason?.levels ?? 0]))

/** The certainty that a reviewer's judgements make. @throws RangeError for a reason outside its range. */
export function judgedCertainty({ start, down, up }: GradingJudgements): Certainty {
  return gradeCertainty({ start, down: levelsOf(down), up: levelsOf(up) }).certainty
}
