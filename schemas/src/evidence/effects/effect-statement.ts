import type { Certainty, Language } from "../../vocabulary/closed-lists.ts"
import type { Outcome } from "../questions/outcome.ts"
import type { Interval } from "./absolute-effect.ts"
import { claimsDirection, type EffectMeaning, type EffectReading, readEffect } from "./effect-reading.ts"
import { type Counted, STATEMENT_WORDS } from "./effect-statement-words.ts"
import { noEffectOf } from "./effect-turn.ts"
import { figureFault } from "./figure-fault.ts"
import { measureOf } from "./measure-of.ts"
import type { OutcomeEffect } from "./outcome-effects.ts"

/**
 * An effect as a statement by its size and its certainty (GRADE guidelines 26, J Clin Epidemiol 2020;119:126-135), for everybody: what
 * the intervention does, whether that is good, what the interval leaves open. A direction is claimed only where `claimsDirection`.
 * Empty where nothing can be computed.
 */
export function effectStatement(effect: OutcomeEffect, meaning: EffectMeaning, language: Language): string {
  if (effect.of === "nothing") return ""
  const said = statement(
    readEffect(effect, meaning),
    meaning.certainty,
    whatIsCounted(effect, meaning, language),
    language
  )
  const isCapped = effect.of === "people" && effect.isCapped
  return sentences(said, isCapped ? STATEMENT_WORDS[language].capped : "")
}

/**
 * The same where nobody gave the risk without the intervention: the direction is that of the relative effect, and it is said that how many
 * people is not known. No size: what matters to people is counted in people. Empty where there is a baseline, no estimate, or figures
 * that cannot be right.
 */
export function statementWithoutRisk(
  { kind, estimate, baselines }: Pick<Outcome, "kind" | "estimate" | "baselines">,
  meaning: EffectMeaning,
  language: Language
): string {
  const { point, low, high, counts } = estimate
  const measure = measureOf({ kind, estimate })
  if (baselines.length > 0 || measure === null || measure === "MD" || measure === "SMD" || point === null) return ""
  if (figureFault(measure, { point, low, high }) !== null) return ""
  const beyond = (value: number | null) => (value === null ? null : value - noEffectOf(measure))
  const difference = { point: point - noEffectOf(measure), low: beyond(low), high: beyond(high) }
  const isFree = measure === "HR" && counts === "event-free"
  const counted = { of: measure === "rate-ratio" ? "rate" : "people", counts: isFree ? counts : "event" } as const
  const reading = readEffect(
    { difference: isFree ? turned(difference) : difference },
    { ...meaning, minimalImportant: null }
  )
  const said = statement(reading, meaning.certainty, whatIsCounted(counted, meaning, language), language)
  return sentences(said, STATEMENT_WORDS[language].noRisk)
}

/** As the hazard goes up, fewer people stay free of the event. */
const turned = ({ point, low, high }: Interval): Interval => ({
  point: 0 - point,
  low: high === null ? null : 0 - high,
  high: low === null ? null : 0 - low
})

/** What authors wrote in everyday words, which are in French, else what the figures count. */
function whatIsCounted(effect: CountedBy, meaning: EffectMeaning, language: Language): string {
  const everyday = language === "fr" ? (meaning.everyday ?? "") : ""
  return everyday || STATEMENT_WORDS[language].counted[countedOf(effect, meaning)]
}

function statement(reading: EffectReading, certainty: Certainty | null, what: string, language: Language): string {
  const words = STATEMENT_WORDS[language]
  const { side, interval, size, tooSmall, worth } = reading
  if (interval === "unknown") {
    const alone = side === "none" ? words.estimateIsNone : words.estimateAlone(words.change[side])
    return sentences(alone, certainty === "very-low" ? words.veryUncertain : notGraded(certainty, language))
  }
  if (certainty === "very-low") {
    const asked =
      interval === "one-side" && side !== "none" ? words.unknownWhether[side](what) : words.unknownWhat(what)
    return sentences(asked, interval === "one-side" ? "" : openness({ ...reading, tooSmall: null }, language))
  }
  if (interval !== "one-side") {
    if (tooSmall === "all" && certainty !== null) return words.littleChange[certainty](what)
    return sentences(openness(reading, language), notGraded(certainty, language))
  }
  if (side === "none") return words.estimateIsNone
  if (!claimsDirection(reading, certainty) || certainty === null)
    return sentences(words.studiesFind(words.change[side]), notGraded(certainty, language))
  return sentences(
    words.claims[certainty](side, size, what),
    worth === null ? "" : words.isWorth[certainty][worth],
    size !== null && tooSmall !== null ? words.tooSmall[tooSmall] : ""
  )
}

const notGraded = (certainty: Certainty | null, language: Language): string =>
  certainty === null ? STATEMENT_WORDS[language].notGraded : ""

/** What an interval that holds no effect leaves open. */
function openness({ side, interval, isValued, tooSmall }: EffectReading, language: Language): string {
  const words = STATEMENT_WORDS[language]
  const small = tooSmall === "all" ? ` ${words.tooSmall.all}` : ""
  if (interval === "touches" && side !== "none") return words.maybeNothing(words.change[side]) + small
  return (isValued ? words.bothWorths : words.bothWays) + small
}

type CountedBy = { of: "scale" } | { of: "people" | "rate"; counts: Outcome["estimate"]["counts"] }

/** What the figures count, for the words to be true: people who stay free of an event are not affected by it. */
function countedOf(effect: CountedBy, { more }: EffectMeaning): Counted {
  if (effect.of === "scale") return "scale"
  if (effect.of === "rate") return "events"
  if (effect.counts === "event-free") return "free"
  return more === "worse" ? "affected" : "concerned"
}

const sentences = (...said: string[]): string => said.filter(Boolean).join(" ")
