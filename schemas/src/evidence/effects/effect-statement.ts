import type { Certainty, Language } from "../../vocabulary/closed-lists.ts"
import { claimsDirection, type EffectMeaning, type EffectReading, readEffect } from "./effect-reading.ts"
import { type Counted, STATEMENT_WORDS } from "./effect-statement-words.ts"
import type { OutcomeEffect } from "./outcome-effects.ts"

/**
 * An effect as a statement by its size and its certainty (GRADE guidelines 26, J Clin Epidemiol 2020;119:126-135), for everybody: what
 * the intervention does, whether that is good, what the interval leaves open. A direction is claimed only where `claimsDirection`.
 * Empty where nothing can be computed.
 */
export function effectStatement(effect: OutcomeEffect, meaning: EffectMeaning, language: Language): string {
  if (effect.of === "nothing") return ""
  const { certainty } = meaning
  const reading = readEffect(effect, meaning)
  const words = STATEMENT_WORDS[language]
  // What people wrote is in French.
  const everyday = language === "fr" ? (meaning.everyday ?? "") : ""
  const what = everyday || words.counted[countedOf(effect, meaning)]
  const isCapped = effect.of === "people" && effect.isCapped
  return [statement(reading, certainty, what, language), isCapped ? words.capped : ""].filter(Boolean).join(" ")
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

/** What the figures count, for the words to be true: people who stay free of an event are not affected by it. */
function countedOf(effect: Exclude<OutcomeEffect, { of: "nothing" }>, { more }: EffectMeaning): Counted {
  if (effect.of === "scale") return "scale"
  if (effect.of === "rate") return "events"
  if (effect.counts === "event-free") return "free"
  return more === "worse" ? "affected" : "concerned"
}

const sentences = (...said: string[]): string => said.filter(Boolean).join(" ")
