/*
 * The closed lists of interests, apart from the shapes that check them: pages go through them one by one, and the checks weigh more than
 * a page of the workspace may.
 */

/** The kinds of links that a declaration names (CSP L.1451-1 and R.1451-2; the last three are the cooperative's own choice). */
export const LINK_KINDS = [
  "employment",
  "consulting",
  "governing-body",
  "expertise",
  "research",
  "articles-and-talks",
  "patent",
  "body-financing",
  "shareholding",
  "relative"
] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** The kinds of which an amount is asked. Of somebody close neither the name nor the money is anybody's affair. */
const WITH_AMOUNT: ReadonlySet<LinkKind> = new Set([
  "consulting",
  "governing-body",
  "expertise",
  "research",
  "articles-and-talks",
  "patent",
  "body-financing",
  "shareholding"
])

/** Whether an amount may be said of a kind of link. */
export const hasAmount = (kind: LinkKind): boolean => WITH_AMOUNT.has(kind)

/** What a declaration answers: that there is nothing to declare, or which links there are. */
export const DECLARATION_ANSWERS = ["nothing", "links"] as const

/** Where a member's declaration stands on a day. */
export const DECLARATION_STATES = ["missing", "draft", "valid", "expiring", "expiring-soon", "expired"] as const
export type DeclarationState = (typeof DECLARATION_STATES)[number]

/** What lacks of a declaration where it stands in the way of a gesture; null when it is valid. */
export function lackOf(state: DeclarationState): "missing" | "expired" | null {
  if (state === "missing" || state === "draft") return "missing"
  return state === "expired" ? "expired" : null
}

/** What another member finds of somebody's links with one question, from the least to the most (rules R15). */
export const ANALYSIS_LEVELS = ["none", "to-manage", "major"] as const
export type AnalysisLevel = (typeof ANALYSIS_LEVELS)[number]
