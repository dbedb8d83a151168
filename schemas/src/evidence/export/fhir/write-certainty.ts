import type { Certainty } from "../../../vocabulary/closed-lists.ts"
import { DOWN_DOMAINS, type DownDomain, type SourceStatement } from "../../questions/model.ts"
import { text } from "./resource-parts.ts"

const TYPES = "http://terminology.hl7.org/CodeSystem/certainty-type"
const RATINGS = "http://terminology.hl7.org/CodeSystem/certainty-rating"

const DISPLAY: Record<Certainty, string> = {
  high: "High certainty",
  moderate: "Moderate certainty",
  low: "Low certainty",
  "very-low": "Very low certainty"
}
const DOMAIN: Record<DownDomain, { code: string; words: string }> = {
  riskOfBias: { code: "RiskOfBias", words: "Risk of Bias" },
  inconsistency: { code: "Inconsistency", words: "Inconsistency" },
  indirectness: { code: "Indirectness", words: "Indirectness" },
  imprecision: { code: "Imprecision", words: "Imprecision" },
  publicationBias: { code: "PublicationBias", words: "Publication Bias" }
}
const LEVEL = [
  { code: "no-concern", words: "NO_CONCERN" },
  { code: "serious-concern", words: "SERIOUS" },
  { code: "very-serious-concern", words: "VERY_SERIOUS" },
  { code: "extremely-serious-concern", words: "EXTREMELY_SERIOUS" }
]

export const OVERALL = { coding: [{ system: TYPES, code: "Overall", display: "Overall certainty" }] }

export const certaintyConcept = (certainty: Certainty) => ({
  coding: [{ system: RATINGS, code: certainty, display: DISPLAY[certainty] }]
})

export const domainConcept = (domain: DownDomain) => ({
  coding: [{ system: TYPES, code: DOMAIN[domain].code }],
  text: DOMAIN[domain].words
})

export const levelConcept = (levels: number) => ({
  coding: [{ system: RATINGS, code: LEVEL[levels]?.code ?? "no-concern" }],
  text: LEVEL[levels]?.words ?? "NO_CONCERN"
})

/** What a source says of its certainty, as Evidence.certainty; nothing when it says nothing. */
export function writeCertainty({ certainty, why, down }: SourceStatement) {
  const judged = DOWN_DOMAINS.flatMap((domain) => {
    const levels = down[domain]
    return levels === undefined ? [] : [{ type: domainConcept(domain), rating: levelConcept(levels) }]
  })
  if (certainty === null && why === "" && judged.length === 0) return {}
  return {
    certainty: [
      {
        type: OVERALL,
        ...(certainty === null ? {} : { rating: certaintyConcept(certainty) }),
        ...text("description", why),
        ...(judged.length > 0 ? { subcomponent: judged } : {})
      }
    ]
  }
}
