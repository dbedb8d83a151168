import { tellsSomething } from "../../text/tells-something.ts"
import type { Certainty } from "../../vocabulary/closed-lists.ts"
import { CERQUAL_LIMITS, confidenceLoweredBy, confidenceQuestion } from "./cerqual.ts"
import { type CertaintyWarning, DOWN_LIMITS, gradeCertainty, UP_LIMITS } from "./certainty.ts"
import {
  CERQUAL_DOMAINS,
  type CerqualDomain,
  DOMAINS_OF,
  type GradingDomain,
  type GradingMethod,
  LOWERING_DOMAINS,
  type LoweringDomain,
  methodFor,
  type ReasonDomain
} from "./domains.ts"
import { type Figures, figureQuestions } from "./figure-questions.ts"
import type { GradingDraft } from "./grading-draft.ts"

/** Levels that a reason of each domain may move: 0 to this. */
export const REASON_LIMITS: Record<ReasonDomain, number> = { ...DOWN_LIMITS, ...UP_LIMITS, ...CERQUAL_LIMITS }

export const EMPTY_GRADING: GradingDraft = { start: null, startWhy: "", down: {}, up: {} }

/** What a grading still lacks before it can be signed, and where. */
export interface GradingGap {
  domain: GradingDomain
  /**
   * `ratio`: more is given for a large effect than the figures allow; `answer`: what they ask of imprecision is not answered;
   * `concern`: the confidence is lowered without any concern; `weighing`: concerns lower nothing and nobody says why.
   */
  lacks: "judgement" | "why" | "ratio" | "answer" | "concern" | "weighing"
}

export const isCerqualDomain = (domain: GradingDomain): domain is CerqualDomain =>
  (CERQUAL_DOMAINS as readonly GradingDomain[]).includes(domain)

/** Whether a grading holds a domain under `down`, and asks for it: all of GRADE that lowers, and all of CERQual. */
export const isDownDomain = (domain: GradingDomain): domain is LoweringDomain =>
  (LOWERING_DOMAINS as readonly GradingDomain[]).includes(domain)

/** The method by which a signed grading was made: CERQual's always say their confidence. */
export const methodOfSigned = ({ down }: Pick<GradingDraft, "down">): GradingMethod =>
  down.confidence === undefined ? "grade" : "cerqual"

/**
 * What of a grading counts by a method: the judgements of that method alone, since an outcome may change its kind while somebody grades.
 * CERQual starts from high and raises nothing.
 */
export function judgedBy<Draft extends GradingDraft>(draft: Draft, method: GradingMethod): Draft {
  const asked = DOMAINS_OF[method]
  const kept = <Reasons extends object>(reasons: Reasons): Reasons =>
    Object.fromEntries(Object.entries(reasons).filter(([domain]) => asked.includes(domain as GradingDomain))) as Reasons
  const own = { ...draft, down: kept(draft.down), up: kept(draft.up) }
  return asked.includes("start") ? own : { ...own, start: "high", startWhy: "" }
}

/** The reason judged in a domain; undefined while it is not judged, which is not « no concern ». */
export function reasonIn(draft: Pick<GradingDraft, "down" | "up">, domain: ReasonDomain) {
  return isDownDomain(domain) ? draft.down[domain] : draft.up[domain]
}

/** Whether a start is neither that of randomised studies nor that of the others: it then asks why. */
export const isUnusualStart = (start: GradingDraft["start"]): boolean => start === "moderate" || start === "very-low"

/**
 * What one must still say before signing, by the method of its kind: a start, each reason to lower, and a reason in words for each level
 * that is not 0 and for an unusual start. Reasons to raise are asked of nobody: left alone, they raise nothing. What the figures ask comes last.
 */
export function gradingGaps(draft: GradingDraft, figures: Figures): GradingGap[] {
  const gaps: GradingGap[] = []
  for (const domain of DOMAINS_OF[methodFor(figures.kind)]) {
    if (domain === "start") {
      if (draft.start === null) gaps.push({ domain, lacks: "judgement" })
      if (isUnusualStart(draft.start) && draft.startWhy.trim() === "") gaps.push({ domain, lacks: "why" })
      continue
    }
    const judged = reasonIn(draft, domain)
    if (judged === undefined && isDownDomain(domain)) gaps.push({ domain, lacks: "judgement" })
    if (judged && judged.levels > 0 && judged.why.trim() === "") gaps.push({ domain, lacks: "why" })
  }
  return [...gaps, ...figureGaps(draft, figures)]
}

/** What the figures, or the concerns of CERQual, refuse of a grading or ask it to answer in words. */
export function figureGaps(draft: Pick<GradingDraft, "down" | "up">, figures: Figures): GradingGap[] {
  if (methodFor(figures.kind) === "cerqual") return concernGaps(draft)
  const questions = figureQuestions(draft, figures)
  const gaps: GradingGap[] = []
  if (questions.some(({ code }) => code === "large-effect")) gaps.push({ domain: "largeEffect", lacks: "ratio" })
  const isAsked = questions.some(({ code }) => code !== "large-effect")
  if (isAsked && !tellsSomething(draft.down.imprecision?.why ?? ""))
    gaps.push({ domain: "imprecision", lacks: "answer" })
  return gaps
}

function concernGaps({ down }: Pick<GradingDraft, "down">): GradingGap[] {
  const question = confidenceQuestion(down)
  if (question?.code === "lowered-without-concern") return [{ domain: "confidence", lacks: "concern" }]
  if (!question || tellsSomething(down.confidence?.why ?? "")) return []
  return [{ domain: "confidence", lacks: "weighing" }]
}

/**
 * The certainty that a grading leads to as it stands, what is not judged yet moving nothing; null before a start is chosen. For what
 * people say, the confidence in it; null before it is judged.
 */
export function draftCertainty(
  draft: GradingDraft,
  method: GradingMethod
): { certainty: Certainty; warnings: CertaintyWarning[] } | null {
  const { start, down, up } = judgedBy(draft, method)
  if (method === "cerqual") {
    return down.confidence ? { certainty: confidenceLoweredBy(down.confidence.levels), warnings: [] } : null
  }
  return start === null ? null : gradeCertainty({ start, down: levelsOf(down), up: levelsOf(up) })
}

function levelsOf<Domain extends string>(
  reasons: Partial<Record<Domain, { levels: number } | undefined>>
): Partial<Record<Domain, number>> {
  const levels: Partial<Record<Domain, number>> = {}
  for (const domain of Object.keys(reasons) as Domain[]) levels[domain] = reasons[domain]?.levels ?? 0
  return levels
}
