import type { AgreedGrading } from "../questions/importance.ts"
import { DOWN_DOMAINS, type SourceStatement } from "../questions/model.ts"

const LONGEST_WHY = 6000

/** What the people of another reco agreed on, as the word of a source: shown as theirs, counted as nobody's grading here. */
export function agreedAsSource({ certainty, judgements }: AgreedGrading): SourceStatement {
  const reasons = DOWN_DOMAINS.flatMap((domain) => {
    const reason = judgements.down[domain]
    return reason ? [[domain, reason] as const] : []
  })
  return {
    certainty,
    why: reasons
      .map(([, { why }]) => why)
      .filter((why) => why !== "")
      .join("\n")
      .slice(0, LONGEST_WHY)
      .trim(),
    down: Object.fromEntries(reasons.map(([domain, { levels }]) => [domain, levels])),
    assertion: "",
    differencePer1000: null
  }
}
