import { tellsSomething } from "../../text/tells-something.ts"
import type { Certainty } from "../../vocabulary/closed-lists.ts"
import { type CertaintyWarning, DOWN_LIMITS, gradeCertainty, UP_LIMITS } from "./certainty.ts"
import { DOWN_DOMAINS, type DownDomain, type GradingDomain, type ReasonDomain, UP_DOMAINS } from "./domains.ts"
import { type Figures, figureQuestions } from "./figure-questions.ts"
import type { GradingDraft } from "./grading-draft.ts"

/** Levels that a reason of each domain may move: 0 to this. */
export const REASON_LIMITS: Record<ReasonDomain, number> = { ...DOWN_LIMITS, ...UP_LIMITS }

export const EMPTY_GRADING: GradingDraft = { start: null, startWhy: "", down: {}, up: {} }

/** What a grading still lacks before it can be signed, and where. */
export interface GradingGap {
  domain: GradingDomain
  /** `ratio`: more is given for a large effect than the figures allow; `answer`: what they ask of imprecision is not answered. */
  lacks: "judgement" | "why" | "ratio" | "answer"
}

export const isDownDomain = (domain: GradingDomain): domain is DownDomain =>
  (DOWN_DOMAINS as readonly GradingDomain[]).includes(domain)

/** The reason judged in a domain; undefined while it is not judged, which is not « no concern ». */
export function reasonIn(draft: Pick<GradingDraft, "down" | "up">, domain: ReasonDomain) {
  return isDownDomain(domain) ? draft.down[domain] : draft.up[domain]
}

/** Whether a start is neither that of randomised studies nor that of the others: it then asks why. */
export const isUnusualStart = (start: GradingDraft["start"]): boolean => start === "moderate" || start === "very-low"

/**
 * What one must still say before signing: a start, each of the five reasons to lower, and a reason in words for each level that is
 * not 0 and for an unusual start. Reasons to raise are asked of nobody: left alone, they raise nothing. What the figures ask comes last.
 */
export function gradingGaps(draft: GradingDraft, figures: Figures): GradingGap[] {
  const gaps: GradingGap[] = []
  if (draft.start === null) gaps.push({ domain: "start", lacks: "judgement" })
  if (isUnusualStart(draft.start) && draft.startWhy.trim() === "") gaps.push({ domain: "start", lacks: "why" })
  for (const domain of [...DOWN_DOMAINS, ...UP_DOMAINS]) {
    const judged = reasonIn(draft, domain)
    if (judged === undefined && isDownDomain(domain)) gaps.push({ domain, lacks: "judgement" })
    if (judged && judged.levels > 0 && judged.why.trim() === "") gaps.push({ domain, lacks: "why" })
  }
  return [...gaps, ...figureGaps(draft, figures)]
}

/** What the figures refuse of a grading, or ask it to answer in words. */
export function figureGaps(draft: Pick<GradingDraft, "down" | "up">, figures: Figures): GradingGap[] {
  const questions = figureQuestions(draft, figures)
  const gaps: GradingGap[] = []
  if (questions.some(({ code }) => code === "large-effect")) gaps.push({ domain: "largeEffect", lacks: "ratio" })
  const isAsked = questions.some(({ code }) => code !== "large-effect")
  if (isAsked && !tellsSomething(draft.down.imprecision?.why ?? ""))
    gaps.push({ domain: "imprecision", lacks: "answer" })
  return gaps
}

/** The certainty that a grading leads to as it stands, what is not judged yet moving nothing; null before a start is chosen. */
export function draftCertainty(draft: GradingDraft): { certainty: Certainty; warnings: CertaintyWarning[] } | null {
  const { start, down, up } = draft
  return start === null ? null : gradeCertainty({ start, down: levelsOf(down), up: levelsOf(up) })
}

function levelsOf<Domain extends string>(
  reasons: Partial<Record<Domain, { levels: number } | undefined>>
): Partial<Record<Domain, number>> {
  const levels: Partial<Record<Domain, number>> = {}
  for (const domain of Object.keys(reasons) as Domain[]) levels[domain] = reasons[domain]?.levels ?? 0
  return levels
}
