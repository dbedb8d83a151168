import type { InterestKind } from "../../vocabulary/languages-and-colleges.ts"
import { ANALYSIS_LEVELS, type AnalysisLevel, type DeclarationState, lackOf } from "./kinds.ts"

/** What a member may do about a question, as rule R15 tells it apart. To look is everybody's who may read. */
export const PARTS = ["answer", "draft", "rate", "consent", "conduct", "edit-last"] as const
export type Part = (typeof PARTS)[number]

/** Why a member's interests keep them from a part. */
export type PartRefusal = "declaration-missing" | "declaration-expired" | "recused" | "not-analysed"

/** What one member says of their own links with a question, and when. */
export interface OwnWord {
  kind: InterestKind
  at: Date
}

/** What another member found of them. */
export interface Found {
  level: AnalysisLevel
  at: Date
}

/** The heavier of two levels. */
export const heavier = (one: AnalysisLevel, other: AnalysisLevel): AnalysisLevel =>
  ANALYSIS_LEVELS.indexOf(one) > ANALYSIS_LEVELS.indexOf(other) ? one : other

/**
 * How a member's links with a question count; null while nobody has looked. A link that they name themselves counts as one to manage until
 * another member has looked at it: nobody has to wait for others to step aside, and nobody steps back in alone.
 */
export function levelOnQuestion(own: OwnWord | null, found: Found | null): AnalysisLevel | null {
  const named = own?.kind === "linked" && (found === null || own.at > found.at)
  if (found === null) return named ? "to-manage" : null
  return named ? heavier(found.level, "to-manage") : found.level
}

/** How a member's links count for a reco: as on the question where they weigh most; null where nobody has looked at any. */
export function levelOnReco(levels: readonly (AnalysisLevel | null)[]): AnalysisLevel | null {
  return levels.reduce(
    (most, level) => (most === null || level === null ? (most ?? level) : heavier(most, level)),
    null
  )
}

/**
 * Why a member may not take a part, or null when they may (rules R15). Without a link: everything. One to manage: they may answer
 * questions, and neither draft, rate nor consent. A major one: they are absent. Who conducts, and who wrote last, was looked at and
 * has none.
 */
export function partRefusal(declared: DeclarationState, level: AnalysisLevel | null, part: Part): PartRefusal | null {
  if (level === "major" || (level === "to-manage" && part !== "answer")) return "recused"
  const isOpen = part === "answer" || part === "draft" || part === "edit-last"
  const lack = isOpen ? null : lackOf(declared)
  if (lack) return `declaration-${lack}`
  return level === null && (part === "conduct" || part === "edit-last") ? "not-analysed" : null
}

/** Whether links of a level set somebody aside from reading for an opinion and signing. */
export const isRecused = (level: AnalysisLevel | null): boolean => partRefusal("valid", level, "consent") === "recused"

/** Whether a member may take a part: `partRefusal` as a yes or no. */
export const mayTakePart = (declared: DeclarationState, level: AnalysisLevel | null, part: Part): boolean =>
  partRefusal(declared, level, part) === null
