import { sideOf } from "../effects/effect-turn.ts"
import { measureOf } from "../effects/measure-of.ts"
import { effectsOf } from "../effects/outcome-effects.ts"
import type { Outcome } from "../questions/outcome.ts"
import type { GradingDomain } from "./domains.ts"
import type { GradingDraft } from "./grading-draft.ts"

/**
 * From which ratio an effect may raise the certainty, and by how many levels: at least 2 or at most 0.5 for one, at least 5 or at most
 * 0.2 for two (GRADE guidelines 9, J Clin Epidemiol 2011;64:1311-1316).
 */
const LARGE_EFFECT = [
  { from: 5, levels: 2 },
  { from: 2, levels: 1 }
] as const

/** Below these an interval may be narrow by chance: events for people counted, people for a scale (GRADE guidelines 6, 2011;64:1283-1293). */
const FEW = { events: 300, people: 400 } as const

/** Binary dust must not refuse a ratio that is exactly 2. */
const DUST = 1e-9

export type Figures = Pick<Outcome, "kind" | "estimate" | "baselines">

/** What the figures ask of a grading, as codes with the figures that they speak of. */
export type FigureQuestion =
  /** More levels are given for a large effect than the ratio allows; `allowed` is how many it does. */
  | { code: "large-effect"; ratio: number; allowed: number }
  /** The interval goes from less to more, and imprecision lowers nothing. */
  | { code: "interval-crosses"; low: number; high: number }
  /** Few events, about so many, and imprecision lowers nothing. */
  | { code: "few-events"; events: number; few: number }
  /** Few people for a mean, and imprecision lowers nothing. */
  | { code: "few-people"; people: number; few: number }

/**
 * The ratio that a large effect is read from, as a number of times: a risk ratio is taken as it is, odds and differences over the baseline
 * risks, the smallest of them where there are several. Null where no ratio can be told, as for a mean on a scale.
 */
export function ratioOf(figures: Figures): number | null {
  const measure = measureOf(figures)
  const { point } = figures.estimate
  if (measure === null || point === null || measure === "MD" || measure === "SMD") return null
  const overBaselines = effectsOf(figures).flatMap((effect) =>
    effect.of === "people" && effect.baseline.per1000 > 0 ? [effect.intervention.point / effect.baseline.per1000] : []
  )
  const isReadOver = measure === "RD" || (measure === "OR" && overBaselines.length > 0)
  const ratios = isReadOver ? overBaselines : [point]
  // Odds speak of more than risks do, and a baseline that is not given may be high: without one they tell no ratio of risks.
  if (ratios.length === 0 || (measure === "OR" && !isReadOver)) return null
  return ratios.toSorted((one, other) => times(one) - times(other))[0] ?? null
}

/** How many times more or less a ratio says, from 1 up. */
const times = (ratio: number): number => (ratio <= 0 ? Number.POSITIVE_INFINITY : Math.max(ratio, 1 / ratio))

/** How many levels a large effect of this ratio may raise the certainty. */
export const levelsForRatio = (ratio: number): 0 | 1 | 2 =>
  LARGE_EFFECT.find(({ from }) => times(ratio) >= from - DUST)?.levels ?? 0

/** What the figures ask of a grading: of the levels given for a large effect, and of imprecision where nothing is lowered for it. */
export function figureQuestions(draft: Pick<GradingDraft, "down" | "up">, figures: Figures): FigureQuestion[] {
  return [...ofLargeEffect(draft, figures), ...ofImprecision(draft, figures)]
}

/** What the figures ask in one domain of a grading. */
export const figureQuestionsIn = (
  domain: GradingDomain,
  draft: Pick<GradingDraft, "down" | "up">,
  figures: Figures
): FigureQuestion[] => {
  if (domain === "largeEffect") return ofLargeEffect(draft, figures)
  return domain === "imprecision" ? ofImprecision(draft, figures) : []
}

function ofLargeEffect({ up }: Pick<GradingDraft, "up">, figures: Figures): FigureQuestion[] {
  const ratio = ratioOf(figures)
  const claimed = up.largeEffect?.levels ?? 0
  if (ratio === null || claimed === 0) return []
  const allowed = levelsForRatio(ratio)
  return claimed > allowed ? [{ code: "large-effect", ratio, allowed }] : []
}

function ofImprecision({ down }: Pick<GradingDraft, "down">, figures: Figures): FigureQuestion[] {
  if (down.imprecision === undefined || down.imprecision.levels > 0) return []
  const { low, high, participants } = figures.estimate
  const questions: FigureQuestion[] = []
  if (sideOf(figures) === 0 && low !== null && high !== null) questions.push({ code: "interval-crosses", low, high })
  if (participants === null) return questions
  const events = eventsAmong(participants, figures)
  if (events !== null && events < FEW.events) questions.push({ code: "few-events", events, few: FEW.events })
  if (figures.kind === "continuous" && participants < FEW.people) {
    questions.push({ code: "few-people", people: participants, few: FEW.people })
  }
  return questions
}

/** About how many events the studies saw: half of their people at each risk, over the baseline with the most. Null where no risk is known. */
function eventsAmong(participants: number, figures: Figures): number | null {
  const rates = effectsOf(figures).flatMap((effect) =>
    effect.of === "people" ? [(effect.baseline.per1000 + effect.intervention.point) / 2000] : []
  )
  // People who stay free of an event are counted by their complement: few who do not is few events.
  return rates.length === 0
    ? null
    : Math.round(participants * Math.max(...rates.map((rate) => Math.min(rate, 1 - rate))))
}
