import type { Outcome } from "../questions/outcome.ts"
import { noEffectOf, sideOf } from "./effect-turn.ts"
import { measureOf } from "./measure-of.ts"

/**
 * What an effect means to the person, where its whole interval allows one meaning: a gain, a harm, or plainly more or less where nobody
 * has said which of the two is good. `open`: the interval holds no effect; `none`: there is no interval to be read.
 */
export type EffectMeaning = "benefit" | "harm" | "more" | "less" | "open" | "none"

/** How other figures change what an effect means, and whether the estimate itself has gone to the other side of no effect. */
export interface MeaningTurn {
  from: EffectMeaning
  to: EffectMeaning
  /** Which way each estimate leans; null at no effect, or where there is none. */
  leansFrom: Exclude<EffectMeaning, "open" | "none"> | null
  leansTo: Exclude<EffectMeaning, "open" | "none"> | null
}

type Figures = Pick<Outcome, "kind" | "estimate" | "more">

/**
 * Whether other figures turn what the effect means: to the other side of no effect, onto it, or off it. Null where they change its size
 * alone. A turn of the estimate counts even while both intervals hold no effect.
 */
export function meaningTurn(before: Figures, after: Figures): MeaningTurn | null {
  const turn: MeaningTurn = {
    from: meaningOf(before),
    to: meaningOf(after),
    leansFrom: leaningOf(before),
    leansTo: leaningOf(after)
  }
  const isLeaning = turn.leansFrom !== null && turn.leansTo !== null && turn.leansFrom !== turn.leansTo
  const isTurned = turn.from !== turn.to && turn.from !== "none" && turn.to !== "none"
  return isTurned || isLeaning ? turn : null
}

/** What an effect means by where its whole interval lies. */
export function meaningOf(figures: Figures): EffectMeaning {
  const side = sideOf(figures)
  if (side === null) return "none"
  return side === 0 ? "open" : named(side, figures)
}

function leaningOf(figures: Figures): MeaningTurn["leansFrom"] {
  const measure = measureOf(figures)
  const { point } = figures.estimate
  if (measure === null || point === null || point === noEffectOf(measure)) return null
  return named(point > noEffectOf(measure) ? 1 : -1, figures)
}

function named(side: -1 | 1, { kind, estimate, more }: Figures): "benefit" | "harm" | "more" | "less" {
  // A hazard ratio below 1 leaves more people free of the event, and these are whom the outcome counts.
  const isReversed = kind === "time-to-event" && estimate.counts === "event-free"
  const isMore = side === 1 ? !isReversed : isReversed
  if (more === null) return isMore ? "more" : "less"
  return isMore === (more === "better") ? "benefit" : "harm"
}
