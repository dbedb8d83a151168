import type { Verdict } from "@recos/schemas/vocabulary/languages-and-colleges"

/** An opinion as one types it. */
export interface Opinion {
  /** The version that one chose the verdict for, or began to type about. */
  about: string | undefined
  verdict: Verdict | undefined
  reason: string
  isGiven: boolean
}

export const NO_OPINION: Opinion = { about: undefined, verdict: undefined, reason: "", isGiven: false }

/** Whether there are words that nobody else has yet. */
export const isUnsent = ({ reason, isGiven }: Opinion): boolean => reason.trim() !== "" && !isGiven

/** Whether what was begun is about an older version than the one on the page: its words stay, its verdict is to be given anew. */
export const isOfAnother = (opinion: Opinion, number: string): boolean =>
  isUnsent(opinion) && opinion.about !== undefined && opinion.about !== number

/** The verdict as far as it is about this version. */
export const verdictOn = ({ about, verdict }: Opinion, number: string): Verdict | undefined =>
  about === number ? verdict : undefined
