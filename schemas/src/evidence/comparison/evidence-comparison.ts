import type { Certainty, College, HmpcStatus } from "../../vocabulary/closed-lists.ts"
import type { EtdCriterion } from "../decision/etd.ts"
import type { EffectMeaning } from "../effects/effect-reading.ts"
import type { OutcomeEffect } from "../effects/outcome-effects.ts"
import type { EffectEstimate } from "../questions/estimate.ts"

/** What differs between the evidence of two versions, as plain data for pages to say in words. */
export interface EvidenceChange {
  subject: EvidenceSubject
  change: "added" | "removed" | "changed"
  fields: EvidenceFieldChange[]
}

export type EvidenceSubject =
  | { of: "question"; words: string }
  | { of: "outcome"; words: string }
  | { of: "criterion"; criterion: EtdCriterion }
  | { of: "option"; words: string }
  | { of: "method" }

interface Change<Value> {
  before: Value
  after: Value
}

export type EvidenceFieldChange =
  | ({ field: "estimate" } & Change<EffectEstimate>)
  /** What the estimate makes of one baseline, named by its words; with what it means to people where its certainty is known. */
  | ({ field: "effect"; baseline: string; meaning?: Change<EffectMeaning> } & Change<OutcomeEffect | null>)
  /** The risk without the intervention of one kind of people, per 1,000 people or person-years. */
  | ({ field: "baseline-risk"; baseline: string; of: "people" | "rate" } & Change<number | null>)
  | ({ field: "certainty" | "confidence" | "overall-certainty" | "source-certainty" } & Change<Certainty | null>)
  | ({ field: "importance"; college: College } & Change<number | null>)
  | ({ field: "judgement"; criterion: EtdCriterion } & Change<string | null>)
  | ({ field: "studies" | "participants" } & Change<number | null>)
  | ({ field: "name" | "population" | "intervention" | "comparison" | "follow-up" | "narrative" } & Change<string>)
  | ({ field: "hmpc-status" } & Change<HmpcStatus | null>)
  /** Something else that readers may open differs: words under a criterion, reasons, sources. */
  | { field: "details" }
