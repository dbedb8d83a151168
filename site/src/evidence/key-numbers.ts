import type { PublishedEvidence } from "@recos/schemas/evidence/published-evidence"
import { byWeight, weightClassOf } from "@recos/schemas/evidence/questions/outcome-weight"
import type { Certainty, Language } from "@recos/schemas/vocabulary/closed-lists"
import { findingOf } from "./finding.ts"

/** What one critical outcome comes to, in words: for the first page and for sheets. */
export interface KeyNumber {
  id: string
  name: string
  /** « 48 de moins sur 1 000 (de 68 de moins à 22 de moins) ». */
  difference: string
  /** « 159 sur 1 000 sans, 111 sur 1 000 avec »; empty on a scale or in words. */
  risks: string
  /** For everybody, out of 100; empty where no people are counted. */
  plain: string
  certainty: Certainty | null
  certaintyLabel: string
}

const MOST = 3

/** The figures of at most three critical outcomes, in the order of the questions; outcomes without figures are said elsewhere. */
export function keyNumbers(evidence: PublishedEvidence | undefined, language: Language): KeyNumber[] {
  return (evidence?.questions ?? [])
    .flatMap(({ outcomes }) => byWeight(outcomes.filter((outcome) => weightClassOf(outcome) === "critical")))
    .flatMap((outcome) => {
      const { id, name, effects, plain, certainty, certaintyLabel } = findingOf(outcome, language)
      const [effect] = effects
      if (!effect || effect.risks + effect.bounds === "") return []
      const difference = effect.bounds === "" ? effect.difference : `${effect.difference} (${effect.bounds})`
      return [{ id, name, difference, risks: effect.risks, plain: plain?.sentence ?? "", certainty, certaintyLabel }]
    })
    .slice(0, MOST)
}
