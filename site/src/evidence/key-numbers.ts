import type { PublishedEvidence, PublishedQuestion } from "@recos/schemas/evidence/published-evidence"
import { byWeight, weightClassOf } from "@recos/schemas/evidence/questions/outcome-weight"
import type { SummaryEffect } from "@recos/schemas/evidence/summary/summary-effect"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { type Finding, findingOf } from "./finding.ts"

/** What one critical outcome comes to, in words: for the first page and for sheets. */
export interface KeyNumber extends Pick<Finding, "id" | "name" | "certainty" | "certaintyLabel"> {
  /** Of what it is the effect: sentences say « l’intervention », and the figures of several questions stand side by side. */
  question: Pick<PublishedQuestion, "intervention" | "comparison">
  effect: SummaryEffect
  plain: NonNullable<Finding["plain"]>
}

const MOST = 3

/** The figures of at most three critical outcomes, in the order of the questions; outcomes without figures are said elsewhere. */
export function keyNumbers(evidence: PublishedEvidence | undefined, language: Language): KeyNumber[] {
  return (evidence?.questions ?? [])
    .flatMap((question) =>
      byWeight(question.outcomes.filter((outcome) => weightClassOf(outcome) === "critical")).map(
        (outcome) => [question, outcome] as const
      )
    )
    .flatMap(([{ intervention, comparison }, outcome]) => {
      const { id, name, effects, plain, certainty, certaintyLabel } = findingOf(outcome, language)
      const effect = effects.find(({ statement }) => statement !== "")
      const question = { intervention, comparison }
      return effect && plain ? [{ id, name, question, effect, plain, certainty, certaintyLabel }] : []
    })
    .slice(0, MOST)
}
