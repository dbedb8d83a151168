import { estimateInWords, numberInWords, printedDifference } from "@recos/schemas/evidence/effects/effect-sentences"
import { isInWords } from "@recos/schemas/evidence/effects/measures"
import { effectsOf } from "@recos/schemas/evidence/effects/outcome-effects"
import { type PlainNumbers, plainNumbers } from "@recos/schemas/evidence/effects/plain-numbers"
import { GRADING_DOMAIN_LABELS } from "@recos/schemas/evidence/grading/domain-labels"
import {
  DOMAINS_OF,
  DOWN_DOMAINS,
  type GradingMethod,
  methodFor,
  type ReasonDomain
} from "@recos/schemas/evidence/grading/domains"
import { methodOfSigned, reasonIn } from "@recos/schemas/evidence/grading/grading-rules"
import type { GradingJudgements } from "@recos/schemas/evidence/grading/judgements"
import { levelLabel } from "@recos/schemas/evidence/grading/level-labels"
import type { PublishedOutcome } from "@recos/schemas/evidence/published-evidence"
import { byWeight, weightClassOf } from "@recos/schemas/evidence/questions/outcome-weight"
import { IMPORTANCE_CLASS_LABELS, OUTCOME_KIND_LABELS } from "@recos/schemas/evidence/questions/question-labels"
import { gradeInWords } from "@recos/schemas/evidence/summary/grade-in-words"
import { type SummaryRow, summaryRow } from "@recos/schemas/evidence/summary/rows"
import { SUMMARY_WORDS } from "@recos/schemas/evidence/summary/words"
import { CERTAINTY_LABELS } from "@recos/schemas/vocabulary/certainty-labels"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { COLON } from "../words/colon.ts"
import { type EvidenceWords, evidenceWordsFor } from "./words/evidence-words.ts"

/** One reason that moved the certainty, in words. */
export interface ShownReason {
  domain: string
  levels: string
  why: string
}

/** A phrase in the language of the page, and what its authors typed after it, in French. */
interface Phrase {
  said: string
  typed: string
}

/** One outcome as the pages of the evidence show it: what every summary says of it, and what stands behind. */
export interface Finding extends SummaryRow {
  weight: string
  isCritical: boolean
  /** By what it was graded: an effect by GRADE, what people say by CERQual. */
  method: GradingMethod
  /** The relative effect, studies, people and follow-up, each a phrase; those that nobody filled are left out. */
  basis: Phrase[]
  references: string[]
  reasons: ShownReason[]
  source: { certainty: string; lowered: string; printed: string; words: string[] } | null
  /** The first effect that can be computed, for everybody; null without one. */
  plain: PlainNumbers | null
}

/** GRADE shows seven outcomes at most at once (Cochrane Handbook, chapter 14). */
const MOST_SHOWN_FIRST = 7

/** The outcomes of a question in words: at most seven first, critical ones before important ones, then the rest. */
export function findingsOf(
  outcomes: readonly PublishedOutcome[],
  language: Language
): { first: Finding[]; rest: Finding[] } {
  const all = byWeight(outcomes).map((outcome) => findingOf(outcome, language))
  return { first: all.slice(0, MOST_SHOWN_FIRST), rest: all.slice(MOST_SHOWN_FIRST) }
}

/** One outcome in words. */
export function findingOf(outcome: PublishedOutcome, language: Language): Finding {
  const words = evidenceWordsFor(language)
  const { estimate, agreed } = outcome
  const weight = weightClassOf(outcome)
  const certainty = agreed?.certainty ?? null
  const computed = effectsOf(outcome).find(({ of }) => of !== "nothing")
  return {
    ...summaryRow({ ...outcome, certainty, judgements: agreed?.judgements ?? null }, language),
    weight: weight === null ? words.findings.unrated : IMPORTANCE_CLASS_LABELS[weight][language],
    isCritical: weight === "critical",
    method: methodFor(outcome.kind),
    basis: basisOf(outcome, words, language),
    references: [
      ...new Set([...estimate.references, ...outcome.baselines.flatMap(({ reference }) => reference ?? [])])
    ],
    reasons: agreed ? reasonsOf(agreed.judgements, language) : [],
    source: sourceOf(outcome, words, language),
    plain: computed ? plainNumbers(computed, { ...outcome, certainty }, language) : null
  }
}

function basisOf({ estimate, kind }: PublishedOutcome, words: EvidenceWords, language: Language): Phrase[] {
  const { studies, participants, followUp, design } = estimate
  const shown = (value: number) => numberInWords(value, language, 0)
  const said = SUMMARY_WORDS[language]
  const phrase = (text: string): Phrase => ({ said: text, typed: "" })
  return [
    phrase(kind === "qualitative" ? OUTCOME_KIND_LABELS[kind][language] : ""),
    phrase(isInWords(kind) ? "" : estimateInWords(estimate, language)),
    phrase(studies === null ? "" : said.studies(studies, shown(studies))),
    { said: "", typed: design },
    phrase(participants === null ? "" : said.participants(participants, shown(participants))),
    { said: followUp === "" ? "" : words.findings.followUp, typed: followUp }
  ].filter((one) => one.said !== "" || one.typed !== "")
}

/**
 * The reasons that moved the certainty, or the concerns behind a confidence; those judged without concern are left to the page of gradings.
 */
export function reasonsOf(judgements: GradingJudgements, language: Language): ShownReason[] {
  const { start, startWhy } = judgements
  const reasons = DOMAINS_OF[methodOfSigned(judgements)].flatMap((domain) => {
    const reason = domain === "start" ? undefined : reasonIn(judgements, domain)
    return reason && reason.levels > 0 && domain !== "start"
      ? [{ ...named(domain, reason.levels, language), why: reason.why }]
      : []
  })
  const name = GRADING_DOMAIN_LABELS.start[language]
  const begun = startWhy === "" ? [] : [{ domain: name, levels: CERTAINTY_LABELS[start][language], why: startWhy }]
  return [...begun, ...reasons]
}

const named = (domain: ReasonDomain, levels: number, language: Language): Omit<ShownReason, "why"> => ({
  domain: GRADING_DOMAIN_LABELS[domain][language],
  levels: levelLabel(domain, levels)[language]
})

function sourceOf({ kind, source }: PublishedOutcome, words: EvidenceWords, language: Language): Finding["source"] {
  if (!source) return null
  const { differencePer1000: difference } = source
  return {
    certainty: source.certainty ? gradeInWords({ kind, certainty: source.certainty }, language) : "",
    // A domain that the source leaves unset is absent: it is no « no concern ».
    lowered: DOWN_DOMAINS.flatMap((domain) => {
      const levels = source.down[domain]
      if (!levels) return []
      const said = named(domain, levels, language)
      return [`${said.domain}${COLON[language]}${said.levels}`]
    }).join(" · "),
    printed: difference ? words.findings.printed(printedDifference(difference, language)) : "",
    words: [source.assertion, source.why].filter((text) => text !== "")
  }
}
