import { GRADING_DOMAINS, type GradingDomain } from "@recos/schemas/evidence/grading/domains"
import { reasonIn } from "@recos/schemas/evidence/grading/grading-rules"
import type { Settlement } from "@recos/schemas/evidence/grading/reconciliation"
import type { AgreedGrading } from "@recos/schemas/evidence/questions/importance"
import type { GradingJudgements } from "@recos/schemas/evidence/questions/model"
import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"

/** A level that the group is about to keep, as the form holds it: empty while it is not chosen. */
export interface ChoiceDraft {
  level: string
  why: string
}

export interface SettlementDraft {
  choices: Partial<Record<GradingDomain, ChoiceDraft>>
  favours: Settlement["favours"]
  suffices: boolean
}

/** Nothing chosen yet: on both questions about the decision, the cautious answer. */
export const EMPTY_SETTLEMENT: SettlementDraft = { choices: {}, favours: "unclear", suffices: false }

/** What was settled before, to be looked at again. */
export function draftOf({ judgements, differences, favours, suffices }: AgreedGrading): SettlementDraft {
  const choices: SettlementDraft["choices"] = {}
  for (const domain of GRADING_DOMAINS) {
    const difference = differences.find((one) => one.domain === domain)
    if (difference) choices[domain] = { level: levelIn(judgements, domain), why: difference.why }
  }
  return { choices, favours, suffices }
}

const levelIn = (judgements: GradingJudgements, domain: GradingDomain): string =>
  domain === "start" ? judgements.start : String(reasonIn(judgements, domain)?.levels ?? 0)

/** The settlement that a form holds; what is not chosen yet is left out, and so asked for. */
export function settlementOf({ choices, favours, suffices }: SettlementDraft): Settlement {
  return {
    favours,
    suffices,
    choices: GRADING_DOMAINS.flatMap((domain): Settlement["choices"] => {
      const choice = choices[domain]
      if (!choice || choice.level === "") return []
      if (domain === "start") return [{ domain, start: choice.level as Certainty, why: choice.why }]
      return [{ domain, levels: Number(choice.level), why: choice.why }]
    })
  }
}
