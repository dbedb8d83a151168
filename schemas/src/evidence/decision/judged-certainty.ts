import { tellsSomething } from "../../text/tells-something.ts"
import type { Certainty } from "../../vocabulary/closed-lists.ts"
import type { EtdCriterion } from "./etd.ts"

/** The criterion whose judgement the gradings compute: another judgement is possible, with a reason that readers see. */
export const COMPUTED_CRITERION: EtdCriterion = "certaintyOfEffects"

/**
 * How a judgement of the certainty of effects stands to the one that the agreed gradings compute: `agrees`; `differs`; `uncomputed` where a
 * certainty is judged and the gradings give none. Null where nothing is judged, or for another criterion. « No included studies » agrees
 * with gradings that give nothing.
 */
export function againstComputed(
  criterion: EtdCriterion,
  judgement: string | null,
  computed: Certainty | null
): "agrees" | "differs" | "uncomputed" | null {
  if (criterion !== COMPUTED_CRITERION || judgement === null) return null
  if (computed === null) return judgement === "no-studies" ? "agrees" : "uncomputed"
  return judgement === computed ? "agrees" : "differs"
}

/** Whether a judgement lacks the reason that it owes: it is another certainty than the computed one, and nothing says why. */
export function lacksReason(
  criterion: EtdCriterion,
  { judgement, reason }: { judgement: string | null; reason: string },
  computed: Certainty | null
): boolean {
  const stands = againstComputed(criterion, judgement, computed)
  return (stands === "differs" || stands === "uncomputed") && !tellsSomething(reason)
}
