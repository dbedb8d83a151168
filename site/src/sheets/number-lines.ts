import type { PublishedEvidence, PublishedQuestion } from "@recos/schemas/evidence/published-evidence"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { findingsOf } from "../evidence/finding.ts"
import { keyNumbers } from "../evidence/key-numbers.ts"

const COLON: Record<Language, string> = { fr: "\u202f: ", en: ": ", ar: ": " }

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

/** The findings of one question, for a text that shows them as a table: « Douleur : 48 de moins sur 1 000 (…). Certitude élevée. » */
export function questionLines({ outcomes }: PublishedQuestion, language: Language): string[] {
  return findingsOf(outcomes, language).first.map(({ name, effects: [effect], narrative, certaintyLabel }) => {
    const bounds = effect?.bounds ? ` (${effect.bounds})` : ""
    const said = effect ? effect.difference + bounds : narrative.replace(/\.$/, "")
    return sentences(said === "" ? name : `${name}${COLON[language]}${said}`, certaintyLabel)
  })
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "")

const sentences = (...said: string[]): string =>
  said
    .filter((one) => one !== "")
    .map((one) => `${one}.`)
    .join(" ")
