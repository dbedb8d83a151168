import {
  DECISION_WORDS,
  type DecisionInWords,
  decisionInWords
} from "@recos/schemas/evidence/decision/decision-in-words"
import type { PublishedEvidence } from "@recos/schemas/evidence/published-evidence"
import { summaryTitle } from "@recos/schemas/evidence/summary/summary-title"
import { isolateFrench } from "@recos/schemas/text/isolate-french"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { COLLEGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { COLON } from "../words/colon.ts"

interface Decided {
  title: string
  decided: DecisionInWords
}

const decidedOf = (evidence: PublishedEvidence | undefined, language: Language): Decided[] =>
  (evidence?.questions ?? []).flatMap((question) => {
    const decided = decisionInWords(question, language)
    return decided ? [{ title: isolateFrench(summaryTitle(question, language), language), decided }] : []
  })

/** A line a question, where a sheet is full: what type of recommendation it ends in, and on what the colleges judge otherwise. */
export const briefDecisionLines = (evidence: PublishedEvidence | undefined, language: Language): string[] =>
  decidedOf(evidence, language).flatMap(({ title, decided }) => {
    const said = [decided.type ?? "", differences(decided, language)].filter((one) => one !== "")
    return said.length === 0 ? [] : [`${title}${COLON[language]}${said.join(". ")}.`]
  })

/** All that each question ends in: the type, the parts that are written, and on what the colleges judge otherwise. */
export const decisionLines = (evidence: PublishedEvidence | undefined, language: Language): string[] =>
  decidedOf(evidence, language).flatMap(({ title, decided }) => {
    const parts = decided.parts.map(({ name, words }) => `${name}${COLON[language]}${isolateFrench(words, language)}`)
    const differ = differences(decided, language)
    const first = decided.type === null ? [] : [`${title}${COLON[language]}${decided.type}`]
    return [
      ...first,
      ...parts,
      ...(differ === "" ? [] : [first.length > 0 ? differ : `${title}${COLON[language]}${differ}`])
    ]
  })

/** « Les jugements diffèrent : Balance des effets (Collège citoyen : favorise la comparaison ; le groupe : …) » */
function differences({ judgements }: DecisionInWords, language: Language): string {
  const apart = judgements.filter(({ differ }) => differ)
  if (apart.length === 0) return ""
  const told = apart.map(({ criterion, judgement, colleges }) => {
    const own = COLLEGES.filter((college) => colleges[college].judgement !== "").map(
      (college) => `${COLLEGE_LABELS[college][language]}${COLON[language]}${colleges[college].judgement}`
    )
    const group = `${DECISION_WORDS.group[language]}${COLON[language]}${judgement}`
    return `${criterion} (${[group, ...own].join("\u202f; ")})`
  })
  return `${DECISION_WORDS.differ[language]}${COLON[language]}${told.join("\u202f; ")}`
}
