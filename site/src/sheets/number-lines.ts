import type { PublishedEvidence, PublishedQuestion } from "@recos/schemas/evidence/published-evidence"
import { frozenSummary } from "@recos/schemas/evidence/summary/frozen-summary"
import { summaryTable } from "@recos/schemas/evidence/summary/rows"
import { effectInWords } from "@recos/schemas/evidence/summary/summary-effect"
import { SUMMARY_WORDS } from "@recos/schemas/evidence/summary/words"
import { isolateFrench } from "@recos/schemas/text/isolate-french"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { type KeyNumber, keyNumbers } from "../evidence/key-numbers.ts"
import { evidenceWordsFor } from "../evidence/words/evidence-words.ts"
import { COLON } from "../words/colon.ts"

/** For those who care: « Douleur : 48 de moins sur 1 000 (…), bénéfice. 159 sur 1 000 sans, 111 avec. L’intervention réduit … » */
export function numberLines(evidence: PublishedEvidence | undefined, language: Language): string[] {
  return named(evidence, language).map(({ name, ofWhat, effect: { brief, risks, statement }, certaintyLabel }) =>
    sentences(
      ofWhat,
      `${isolateFrench(name, language)}${COLON[language]}${brief}`,
      risks,
      unended(statement),
      certaintyLabel
    )
  )
}

/** The same in one line each, where a sheet is full: the difference with its margin, and how sure it is. */
export function briefNumberLines(evidence: PublishedEvidence | undefined, language: Language): string[] {
  return named(evidence, language).map(({ name, ofWhat, effect: { brief }, certaintyLabel }) =>
    sentences(ofWhat, `${isolateFrench(name, language)}${COLON[language]}${brief}`, certaintyLabel)
  )
}

/** For everybody: what the intervention does, then people out of a hundred where they are counted. No unit of a scale. */
export function plainNumberLines(evidence: PublishedEvidence | undefined, language: Language): string[] {
  return named(evidence, language, whatOf).map(({ name, ofWhat, plain: { statement, figures }, certaintyLabel }) =>
    sentences(
      ofWhat,
      `${isolateFrench(name, language)}${COLON[language]}${lowered(statement)}`,
      unended(figures),
      certaintyLabel
    )
  )
}

/**
 * The figures, each with what it is the effect of: « Sel enrichi en potassium, comparé à : sel ordinaire ». Sentences say « l’intervention »,
 * and nobody may take the figures of one for those of another. A question is named by its first line.
 */
function named(
  evidence: PublishedEvidence | undefined,
  language: Language,
  title = titleOf
): (KeyNumber & { ofWhat: string })[] {
  const { sameQuestion } = evidenceWordsFor(language).numbers
  return keyNumbers(evidence, language).map((number, place, all) => {
    const own = title(number.question, language)
    const before = all[place - 1]
    const isSame = own !== "" && before !== undefined && title(before.question, language) === own
    return { ...number, ofWhat: isSame ? sameQuestion : own }
  })
}

/** The intervention alone, where sentences are for everybody. */
const whatOf = ({ intervention }: KeyNumber["question"], language: Language): string =>
  intervention === "" ? "" : isolateFrench(unended(intervention), language)

function titleOf({ intervention, comparison }: KeyNumber["question"], language: Language): string {
  if (intervention === "") return ""
  const said = whatOf({ intervention, comparison }, language)
  if (comparison === "") return said
  return `${said}${SUMMARY_WORDS[language].versus}${isolateFrench(unended(comparison), language)}`
}

/** The findings of one question, for a text that shows them as a table: what each cell says, one outcome a line. */
export function questionLines(question: PublishedQuestion, language: Language): string[] {
  return summaryTable(frozenSummary(question), language).rows.map(
    ({ name, effects, relative, statement, instead, people, certaintyLabel, footnotes }) => {
      const said = [...effects.map(effectInWords), relative, unended(statement), unended(instead)]
        .filter(Boolean)
        .join(" ; ")
      // A line has no foot: what moved the certainty stands behind it by name, and the words of the reasons on the page of the reco.
      const reasons = footnotes.map(({ what }) => what)
      return sentences(`${isolateFrench(name, language)}${COLON[language]}${said}`, people, certaintyLabel, ...reasons)
    }
  )
}

const unended = (sentence: string): string => sentence.replace(/\.$/, "")

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + unended(sentence.slice(1))

const sentences = (...said: string[]): string =>
  said
    .filter((one) => one !== "")
    .map((one) => `${one}.`)
    .join(" ")
