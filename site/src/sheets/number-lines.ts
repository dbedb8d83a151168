import type { PublishedEvidence, PublishedQuestion } from "@recos/schemas/evidence/published-evidence"
import { frozenSummary } from "@recos/schemas/evidence/summary/frozen-summary"
import { effectInWords, summaryTable } from "@recos/schemas/evidence/summary/rows"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { keyNumbers } from "../evidence/key-numbers.ts"
import { COLON } from "../words/colon.ts"

/** For those who care: « Douleur : 48 de moins sur 1 000 (…). 159 sur 1 000 sans, 111 sur 1 000 avec. Certitude élevée. » */
export function numberLines(evidence: PublishedEvidence | undefined, language: Language): string[] {
  return keyNumbers(evidence, language).map(({ name, difference, risks, certaintyLabel }) =>
    sentences(`${name}${COLON[language]}${difference}`, risks, certaintyLabel)
  )
}

/** For everybody, where people can be counted out of 100; where they cannot, as for those who care. */
export function plainNumberLines(evidence: PublishedEvidence | undefined, language: Language): string[] {
  return keyNumbers(evidence, language).map(({ name, difference, plain, certaintyLabel }) =>
    sentences(`${name}${COLON[language]}${plain === "" ? difference : lowered(plain)}`, certaintyLabel)
  )
}

/** The findings of one question, for a text that shows them as a table: what each cell says, one outcome a line. */
export function questionLines(question: PublishedQuestion, language: Language): string[] {
  return summaryTable(frozenSummary(question), language).rows.map(
    ({ name, effects, relative, instead, people, certaintyLabel, footnotes }) => {
      const said = [...effects.map(effectInWords), relative, instead.replace(/\.$/, "")].filter(Boolean).join(" ; ")
      // A line has no foot: what moved the certainty stands behind it by name, and the words of the reasons on the page of the reco.
      const reasons = footnotes.map(({ what }) => what)
      return sentences(`${name}${COLON[language]}${said}`, people, certaintyLabel, ...reasons)
    }
  )
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "")

const sentences = (...said: string[]): string =>
  said
    .filter((one) => one !== "")
    .map((one) => `${one}.`)
    .join(" ")
