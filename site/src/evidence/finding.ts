import {
  differenceInWords,
  estimateInWords,
  numberInWords,
  risksInWords
} from "@recos/schemas/evidence/effects/effect-sentences"
import { effectsOf, type OutcomeEffect } from "@recos/schemas/evidence/effects/outcome-effects"
import { type PeopleEffect, plainNumbers } from "@recos/schemas/evidence/effects/plain-numbers"
import { DOWN_DOMAINS, UP_DOMAINS } from "@recos/schemas/evidence/grading/domains"
import type { GradingJudgements } from "@recos/schemas/evidence/grading/judgements"
import type { PublishedOutcome } from "@recos/schemas/evidence/published-evidence"
import { byWeight, weightClassOf } from "@recos/schemas/evidence/questions/outcome-weight"
import type { Certainty, Language } from "@recos/schemas/vocabulary/closed-lists"
import { CERTAINTY_LABELS } from "@recos/schemas/vocabulary/labels"
import { type EvidenceWords, evidenceWordsFor } from "./words/evidence-words.ts"

/** An absolute effect as it is read, for one kind of people or on one scale. */
export interface ShownEffect {
  /** Whom it speaks of; empty on a scale, or where nobody said. */
  whom: string
  difference: string
  bounds: string
  /** « 159 sur 1 000 sans, 111 sur 1 000 avec »; empty on a scale. */
  risks: string
}

/** One reason that moved the certainty, in words. */
export interface ShownReason {
  domain: string
  levels: string
  why: string
}

/** An effect over a baseline risk, as people. */
type CountedEffect = Extract<OutcomeEffect, { intervention: object; baseline: object }>

/** One outcome of a summary of findings, in words: every page and sheet shows outcomes through it. */
export interface Finding {
  id: string
  name: string
  weight: string
  isCritical: boolean
  effects: ShownEffect[]
  /** Said in place of figures, or beside them. */
  narrative: string
  /** The relative effect, studies, people and follow-up, each a phrase; those that nobody filled are left out. */
  basis: string[]
  references: string[]
  certainty: Certainty | null
  certaintyLabel: string
  reasons: ShownReason[]
  source: { certainty: string; lowered: string; printed: string; words: string[] } | null
  /** For everybody, out of 100; null where no people are counted. */
  plain: { sentence: string; range: string | null; effect: PeopleEffect } | null
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
  const effects = effectsOf(outcome)
  const weight = weightClassOf(outcome)
  const counted = effects.find(countsPeople)
  return {
    id: outcome.id,
    name: outcome.name,
    weight: weight === null ? words.findings.unrated : words.findings.weight[weight],
    isCritical: weight === "critical",
    effects: effects.map((effect) => shownEffect(effect, words, language)),
    narrative: estimate.narrative,
    basis: basisOf(outcome, words, language),
    references: [
      ...new Set([...estimate.references, ...outcome.baselines.flatMap(({ reference }) => reference ?? [])])
    ],
    certainty: agreed?.certainty ?? null,
    certaintyLabel: agreed ? CERTAINTY_LABELS[agreed.certainty][language] : words.findings.notGraded,
    reasons: agreed ? reasonsOf(agreed.judgements, language) : [],
    source: sourceOf(outcome, words, language),
    plain: counted ? { ...plainOf(counted, language), effect: counted } : null
  }
}

function plainOf(effect: PeopleEffect, language: Language): { sentence: string; range: string | null } {
  const { sentence, range } = plainNumbers(effect, language)
  return { sentence, range }
}

const countsPeople = (effect: OutcomeEffect): effect is CountedEffect => effect.of === "people"

function shownEffect(effect: OutcomeEffect, words: EvidenceWords, language: Language): ShownEffect {
  const said = differenceInWords(effect, language)
  const risks = risksInWords(effect, language)
  return {
    whom: effect.of === "scale" ? "" : effect.baseline.label,
    difference: said?.difference ?? words.findings.notEstimable,
    bounds: said?.bounds ?? "",
    risks: risks ? words.findings.risks(risks.without, risks.with) : ""
  }
}

function basisOf({ estimate, kind }: PublishedOutcome, words: EvidenceWords, language: Language): string[] {
  const { studies, participants, followUp, design } = estimate
  const shown = (value: number) => numberInWords(value, language, 0)
  return [
    kind === "narrative" ? "" : estimateInWords(estimate, language),
    studies === null ? "" : words.findings.studies(studies, shown(studies)),
    design,
    participants === null ? "" : words.findings.participants(participants, shown(participants)),
    followUp === "" ? "" : words.findings.followUp(followUp)
  ].filter((phrase) => phrase !== "")
}

/** The reasons that moved the certainty; those judged without concern are left to the page of gradings. */
export function reasonsOf({ start, startWhy, down, up }: GradingJudgements, language: Language): ShownReason[] {
  const words = evidenceWordsFor(language)
  const lowered = DOWN_DOMAINS.flatMap((domain) => {
    const reason = down[domain]
    return reason && reason.levels > 0
      ? [{ domain: words.domains[domain], levels: words.findings.levels(reason.levels), why: reason.why }]
      : []
  })
  const raised = UP_DOMAINS.flatMap((domain) => {
    const reason = up[domain]
    return reason && reason.levels > 0
      ? [{ domain: words.domains[domain], levels: words.findings.raised(reason.levels), why: reason.why }]
      : []
  })
  const begun =
    startWhy === "" ? [] : [{ domain: words.domains.start, levels: CERTAINTY_LABELS[start][language], why: startWhy }]
  return [...begun, ...lowered, ...raised]
}

function sourceOf({ source }: PublishedOutcome, words: EvidenceWords, language: Language): Finding["source"] {
  if (!source) return null
  const { differencePer1000: difference } = source
  const printed =
    difference === null
      ? null
      : differenceInWords({ of: "people", baseline: NOBODY, intervention: difference, difference }, language)
  const bounds = printed?.bounds ? ` (${printed.bounds})` : ""
  return {
    certainty: source.certainty ? CERTAINTY_LABELS[source.certainty][language] : "",
    // A domain that the source leaves unset is absent: it is no « no concern ».
    lowered: DOWN_DOMAINS.flatMap((domain) => {
      const levels = source.down[domain]
      return levels ? [`${words.domains[domain]} (${words.findings.levels(levels)})`] : []
    }).join(" · "),
    printed: printed ? words.findings.printed(printed.difference + bounds) : "",
    words: [source.assertion, source.why].filter((text) => text !== "")
  }
}

/** The source's printed difference stands over no baseline of ours. */
const NOBODY = { id: "", label: "", per1000: 0, counts: null, source: "", reference: null }
