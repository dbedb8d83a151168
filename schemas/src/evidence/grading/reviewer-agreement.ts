import type { Certainty } from "../../vocabulary/closed-lists.ts"
import { weightedKappa } from "./kappa.ts"

const RANKS: readonly Certainty[] = ["very-low", "low", "moderate", "high"]

/** One outcome alone says nothing of what chance would do. */
const FEWEST_PAIRS = 2

export interface ReviewerAgreement {
  /** Null where too few outcomes were graded twice, or all got the same level: nothing can then be said beyond chance. */
  kappa: number | null
  /** How many outcomes two reviewers have graded. */
  pairs: number
}

/** How far two reviewers agree on the certainty of outcomes that both graded alone. */
export function reviewerAgreement(pairs: readonly (readonly [Certainty, Certainty])[]): ReviewerAgreement {
  const ranks = pairs.map(([one, other]) => [RANKS.indexOf(one), RANKS.indexOf(other)] as const)
  return { kappa: pairs.length < FEWEST_PAIRS ? null : weightedKappa(ranks, RANKS.length), pairs: pairs.length }
}

export const KAPPA_BANDS = ["none", "slight", "fair", "moderate", "substantial", "almost-perfect"] as const
export type KappaBand = (typeof KAPPA_BANDS)[number]

/** What a kappa means in words: Landis JR, Koch GG, Biometrics 1977;33:159-174. Below 0 is no better than chance. */
export function kappaBand(kappa: number): KappaBand {
  if (kappa < 0) return "none"
  if (kappa <= 0.2) return "slight"
  if (kappa <= 0.4) return "fair"
  if (kappa <= 0.6) return "moderate"
  return kappa <= 0.8 ? "substantial" : "almost-perfect"
}
