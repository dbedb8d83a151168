import type { AgreedGrading } from "../grading/agreed-grading.ts"
import { DOWN_DOMAINS, LOWERING_DOMAINS } from "../grading/domains.ts"
import type { SourceStatement } from "../questions/source-statement.ts"

const LONGEST_WHY = 6000

/** What the people of another reco agreed on, as the word of a source: shown as theirs, counted as nobody's grading here. */
export function agreedAsSource({ certainty, judgements }: AgreedGrading): SourceStatement {
  const reasons = LOWERING_DOMAINS.flatMap((domain) => {
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
    down: Object.fromEntries(
      DOWN_DOMAINS.flatMap((domain) => {
        const reason = judgements.down[domain]
        return reason ? [[domain, reason.levels]] : []
      })
    ),
    assertion: "",
    differencePer1000: null
  }
}
