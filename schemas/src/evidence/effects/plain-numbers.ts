import type { Certainty, Language } from "../../vocabulary/closed-lists.ts"
import type { Interval } from "./absolute-effect.ts"
import { type PlainDenominator, per, plainDenominatorOf } from "./denominator.ts"
import type { EffectMeaning } from "./effect-reading.ts"
import { effectStatement } from "./effect-statement.ts"
import type { CountedEffect, OutcomeEffect } from "./outcome-effects.ts"
import { type Count, PLAIN_WORDS, type PlainWords } from "./plain-numbers-words.ts"
import { roundForDisplay } from "./rounding.ts"

/** The risk without the intervention and the difference, per 1,000 and unrounded. */
export interface PeopleEffect {
  baseline: { per1000: number }
  difference: Interval
}

/** A hundred people in three kinds: in both cases, in one of them only, in neither. They always add up to 100. */
export interface PeopleIn100 {
  anyway: number
  changed: number
  /** In which case alone the changed ones are counted; null when no difference shows in 100. */
  only: "without" | "with" | null
  never: number
}

/**
 * An effect on 100 people. What people look at is the difference, so it is the difference that is rounded, never made larger by the
 * rounding of the two risks; the risk with the intervention follows from it.
 */
export function peopleIn100(effect: PeopleEffect): PeopleIn100 {
  const { without, change, only } = peopleOutOf(effect, 100)
  if (only === null) return { anyway: without, changed: 0, only, never: 100 - without }
  return only === "without"
    ? { anyway: without - change, changed: change, only, never: 100 - without }
    : { anyway: without, changed: change, only, never: 100 - without - change }
}

function peopleOutOf({ baseline, difference }: PeopleEffect, all: PlainDenominator) {
  const shown = (per1000: number) => Math.min(all, Math.max(0, roundForDisplay(per(per1000, all))))
  const without = shown(baseline.per1000)
  const isFewer = difference.point < 0
  const change = Math.min(shown(Math.abs(difference.point)), isFewer ? without : all - without)
  const only: PeopleIn100["only"] = isFewer ? "without" : "with"
  return { without, change, only: change === 0 ? null : only }
}

/** An effect for everybody: sentences that stand alone, and the picture of a hundred people where one of them differs. */
export interface PlainNumbers {
  /** What the intervention does, by how sure one is: « L’intervention réduit probablement le nombre de personnes concernées. » */
  statement: string
  /** « Sur 100 personnes, 16 sont concernées sans l’intervention et 11 avec, soit 5 de moins (de 7 de moins à 2 de moins). » */
  figures: string
  /** Null where fewer than one in a hundred differs, or where the authors count otherwise. */
  picture: { people: PeopleIn100; legend: { kind: "anyway" | "changed" | "never"; words: string }[] } | null
}

/** Says an effect in plain words: a statement, and figures where people or events are counted. Null where nothing is computed. */
export function plainNumbers(effect: OutcomeEffect, meaning: EffectMeaning, language: Language): PlainNumbers | null {
  if (effect.of === "nothing") return null
  const statement = effectStatement(effect, meaning, language)
  // A scale means nothing to those who do not know it: its figures stand in the tables.
  if (effect.of === "scale") return { statement, figures: "", picture: null }
  if (effect.of === "rate")
    return { statement, figures: eventsInWords(effect, meaning.certainty, language), picture: null }
  const all = effect.isChosen ? effect.denominator : plainDenominatorOf(effect.difference)
  const figures = peopleInWords(effect, all, meaning, language)
  const isDrawn = all === 100 && peopleIn100(effect).changed > 0
  return { statement, figures, picture: isDrawn ? picture(effect, language) : null }
}

function peopleInWords(
  effect: CountedEffect,
  all: PlainDenominator,
  meaning: EffectMeaning,
  language: Language
): string {
  const words = PLAIN_WORDS[language]
  const { without, change, only } = peopleOutOf(effect, all)
  const kind = effect.counts === "event-free" ? "free" : meaning.more === "worse" ? "affected" : "concerned"
  const before = countOf(without, effect.baseline.per1000)
  const range = marginOf(effect.difference, all, words)
  if (only === null) {
    const side = effect.difference.point
    const said = side === 0 ? words.noDifference : words.belowOne(side < 0 ? "fewer" : "more", all)
    return words.same(all, kind, before, meaning.certainty) + said + range + words.end
  }
  const signed = only === "without" ? -change : change
  const after = afterwards(effect, all, without + signed)
  return (
    words.both(all, kind, before, countOf(after, effect.intervention.point), meaning.certainty) +
    words.thatIs(signed, after !== without + signed) +
    range +
    words.end
  )
}

/**
 * How many are counted with the intervention. A hundred people are a picture, whose parts add up; out of more, it is the figure that the
 * tables show, so that nobody reads two figures of one risk.
 */
const afterwards = ({ intervention }: CountedEffect, all: PlainDenominator, sum: number): number =>
  all === 100 ? sum : roundForDisplay(per(intervention.point, all))

/** The margin beside the figure, in as many people: « (de 7 de moins à 2 de moins) ». */
function marginOf({ low, high }: Interval, all: number, words: PlainWords): string {
  if (low === null || high === null) return ""
  const bound = (value: number) => {
    if (value === 0) return words.noneAtAll
    const people = roundForDisplay(per(value, all))
    return people === 0 ? words.lessThanOne(value < 0 ? "fewer" : "more") : words.difference(people)
  }
  return words.margin(bound(low), bound(high))
}

/** What rounds to nobody is said to be less than one, unless it is nobody at all. */
function countOf(shown: number, per1000: number): Count {
  if (shown > 0) return shown
  return per1000 === 0 ? "nobody" : "fewer-than-one"
}

function eventsInWords(effect: CountedEffect, certainty: Certainty | null, language: Language): string {
  const words = PLAIN_WORDS[language]
  const { baseline, intervention, difference, denominator: all } = effect
  const without = roundForDisplay(per(baseline.per1000, all))
  const change = roundForDisplay(per(difference.point, all))
  const zero =
    difference.point === 0 ? words.noDifference : words.belowOne(difference.point < 0 ? "fewer" : "more", all)
  const after = afterwards(effect, all, without + change)
  const said = change === 0 ? zero : words.thatIs(change, after !== without + change)
  return (
    words.events(all, countOf(without, baseline.per1000), countOf(after, intervention.point), certainty) +
    said +
    marginOf(difference, all, words) +
    words.end
  )
}

function picture(effect: CountedEffect, language: Language): PlainNumbers["picture"] {
  const words = PLAIN_WORDS[language].legend
  const people = peopleIn100(effect)
  const kinds = [
    { kind: "anyway" as const, count: people.anyway, words: words.anyway },
    {
      kind: "changed" as const,
      count: people.changed,
      words: people.only === "with" ? words.onlyWith : words.onlyWithout
    },
    { kind: "never" as const, count: people.never, words: words.never }
  ]
  const legend = kinds
    .filter(({ count }) => count > 0)
    .map(({ kind, count, words: said }) => ({ kind, words: said(count) }))
  return { people, legend }
}
