import type { PublishedEvidence } from "@recos/schemas/evidence/published-evidence"
import { byWeight } from "@recos/schemas/evidence/questions/outcome-weight"
import { summaryTitle } from "@recos/schemas/evidence/summary/summary-title"
import { FINDINGS_ANCHOR, optionAnchor, outcomeAnchor } from "../evidence/anchors.ts"
import { findingOf } from "../evidence/finding.ts"
import { evidenceWordsFor } from "../evidence/words/evidence-words.ts"
import type { Words } from "../words/words.ts"

/** A part of a record that a result can send to. */
export interface RecordSection {
  anchor: string
  heading: string
  lines: string[]
}

/**
 * What the search knows of the evidence of a version: what was asked, each outcome by its name and in plain words, each option by its
 * name and what it is for. Figures stay on the page. People write the evidence in French, so that only French readers search it.
 * Testimonies are never in it: they are no part of a version, and a consent that is withdrawn must leave no trace.
 */
export function evidenceSections(evidence: PublishedEvidence | undefined, words: Words): RecordSection[] {
  if (!evidence || words.lang !== "fr") return []
  const { findings } = evidenceWordsFor(words.lang)
  const { questions, options } = evidence
  const asked = questions.map(
    ({ intervention, comparison, population }) =>
      `${summaryTitle({ intervention, comparison }, words.lang)}. ${population}.`
  )
  return [
    ...(asked.length > 0 ? [{ anchor: FINDINGS_ANCHOR, heading: findings.title, lines: asked }] : []),
    ...questions
      .flatMap(({ outcomes }) => byWeight(outcomes))
      .map((outcome) => {
        const { id, name, narrative, plain } = findingOf(outcome, words.lang)
        return { anchor: outcomeAnchor(id), heading: name, lines: [narrative, withoutMargin(plain?.figures ?? "")] }
      }),
    ...options.map(({ id, name, indication }) => ({ anchor: optionAnchor(id), heading: name, lines: [indication] }))
  ]
}

/** A margin, and the statement of an effect, are the same words for every outcome: they would be found everywhere, and weigh on each search. */
const withoutMargin = (figures: string): string => figures.replace(/\s*\([^)]*\)/, "")
