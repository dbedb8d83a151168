import type { EtdCriterion } from "@recos/schemas/evidence/decision/etd"
import { etdJudgementLabel } from "@recos/schemas/evidence/decision/etd-judgement-labels"
import { wordFor } from "../../messages/labels.ts"

/** A judgement in words; undefined when there is none. */
export function judgementWords(criterion: EtdCriterion, judgement: string | null): string | undefined {
  const label = judgement === null ? undefined : etdJudgementLabel(criterion, judgement)
  return label && wordFor(label)
}
