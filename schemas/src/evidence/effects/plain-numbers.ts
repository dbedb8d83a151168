import type { Language } from "../../vocabulary/closed-lists.ts"
import type { Interval } from "./absolute-effect.ts"
import { type Count, PLAIN_WORDS } from "./plain-numbers-words.ts"
import { roundForDisplay } from "./rounding.ts"

/** The risk without the intervention, the risk with it and their difference, per 1,000 and unrounded. */
export interface PeopleEffect {
  baseline: { per1000: number }
  intervention: Interval
  difference: Interval
}

/** A hundred people in three kinds: in both cases, in one of them only, in neither. They always add up to 100. */
export interface PeopleIn100 {
  anyway: number
  changed: number
  /** In which case alone the changed ones are affected; null when no difference shows in 100. */
  only: "without" | "with" | null
  never: number
}

/**
 * An effect on 100 people. What people look at is the difference, so it is the difference that is rounded, never made larger by the
 * rounding of the two risks; the risk with the intervention follows from it.
 */
export function peopleIn100({ baseline, difference }: PeopleEffect): PeopleIn100 {
  const without = in100(baseline.per1000)
  const change = Math.min(in100(Math.abs(difference.point)), difference.point < 0 ? without : 100 - without)
  if (change === 0) return { anyway: without, changed: 0, only: null, never: 100 - without }
  return difference.point < 0
    ? { anyway: without - change, changed: change, only: "without", never: 100 - without }
    : { anyway: without, changed: change, only: "with", never: 100 - without - change }
}

const in100 = (per1000: number): number => Math.min(100, Math.max(0, roundForDisplay(per1000 / 10)))

/** What 0 in 100 stands for, where it is not nobody. */
const countOf = (in100: number, per1000: number): Count => {
  if (in100 > 0) return in100
  return per1000 === 0 ? "nobody" : "fewer-than-one"
}

/** An effect for everybody, in units of 100: sentences that stand alone, and the legend of the picture. */
export interface PlainNumbers {
  /** « Sur 100 personnes, 16 sont concernées sans l’intervention et 11 le sont avec. C’est 5 personnes de moins. » */
  sentence: string
  /** What the interval leaves open, on 100 people; null without an interval. */
  range: string | null
  /** One line for each kind of people in the picture that there is. */
  legend: { kind: "anyway" | "changed" | "never"; words: string }[]
}

/** Says an effect on people in plain words. */
export function plainNumbers(effect: PeopleEffect, language: Language): PlainNumbers {
  const words = PLAIN_WORDS[language]
  const people = peopleIn100(effect)
  const { anyway, changed, only, never } = people
  const without = countOf(only === "without" ? anyway + changed : anyway, effect.baseline.per1000)
  const withIt = countOf(only === "with" ? anyway + changed : anyway, effect.intervention.point)
  const legend = [
    { kind: "anyway" as const, count: anyway, words: words.legend.anyway },
    {
      kind: "changed" as const,
      count: changed,
      words: only === "with" ? words.legend.onlyWith : words.legend.onlyWithout
    },
    { kind: "never" as const, count: never, words: words.legend.never }
  ]
  return {
    sentence:
      only === null
        ? `${words.same(without)} ${effect.difference.point === 0 ? words.none : words.belowOne}`
        : `${words.both(without, withIt)} ${(only === "without" ? words.fewer : words.more)(changed)}`,
    range: rangeOf(effect.difference, language),
    legend: legend.filter(({ count }) => count > 0).map(({ kind, count, words }) => ({ kind, words: words(count) }))
  }
}

function rangeOf({ low, high }: Interval, language: Language): string | null {
  if (low === null || high === null) return null
  return PLAIN_WORDS[language].range(roundForDisplay(low / 10), roundForDisplay(high / 10))
}
