import type { EtdCriterion } from "@recos/schemas/evidence/decision/etd"
import { etdJudgementLabel } from "@recos/schemas/evidence/decision/etd-judgement-labels"
import { ETD_CRITERION_LABELS, ETD_FIELD_LABELS } from "@recos/schemas/evidence/decision/etd-labels"
import type { Label } from "@recos/schemas/vocabulary/labels"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { wordFor } from "../messages/labels.ts"
import { auditMessages } from "./messages.ts"

const isCriterion = (name: string): name is EtdCriterion => Object.hasOwn(ETD_CRITERION_LABELS, name)

const labelOf = (labels: Readonly<Record<string, Label>>, name: string): string => {
  const label = Object.hasOwn(labels, name) ? labels[name] : undefined
  return label ? wordFor(label) : name
}

/** What was judged, from what to what: the journal is where earlier judgements are read. */
export function judgedDetails(criterion: string, before: string, judgement: string): string[] {
  const words = auditMessages[interfaceLanguage.value]
  const name = (given: string): string => {
    const label = isCriterion(criterion) ? etdJudgementLabel(criterion, given) : undefined
    return label ? wordFor(label) : given || words.noJudgement
  }
  return [labelOf(ETD_CRITERION_LABELS, criterion), words.from(name(before), name(judgement))]
}

/** Where somebody wrote, and whether the words were taken back; never the words. */
export function contributedDetails(criterion: string, field: string, what: string): string[] {
  const words = auditMessages[interfaceLanguage.value]
  return [
    labelOf(ETD_CRITERION_LABELS, criterion),
    labelOf(ETD_FIELD_LABELS, field),
    what === "taken-back" ? words.wordsTakenBack : ""
  ]
}
