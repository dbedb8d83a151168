import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { RecoCard, VersionCard } from "../corpus/reco-card.ts"
import { shownVersion } from "../corpus/shown-version.ts"
import { byTitle } from "./by-title.ts"

/** Where a reco or a version stands, as the last part of an address. */
export const REVIEW_STATES = ["en-vigueur", "a-revoir", "remplacees", "retirees"] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** A line of such a list: a reco by the version that its language reads, or a replaced version by itself. */
export interface StatedVersion {
  card: RecoCard
  version: VersionCard
}

/** Reviews are prepared half a year ahead. */
const SOON_MONTHS = 6

const monthsAfter = (day: string, months: number): string => {
  const date = new Date(day)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}

/** What a language has in a state on a day (`YYYY-MM-DD`), by title. A reco to be reviewed soon is still in force. */
export function inState(cards: RecoCard[], language: Language, state: ReviewState, day: string): StatedVersion[] {
  const soon = monthsAfter(day, SOON_MONTHS)
  return byTitle(cards, language).flatMap((card) => {
    const shown = shownVersion(card, language)
    const replaced = card.versions.filter(({ number, titles }) => number !== card.current.number && titles[language])
    const versions: Record<ReviewState, VersionCard[]> = {
      "en-vigueur": card.withdrawn ? [] : [shown],
      "a-revoir": card.withdrawn || card.current.nextReviewOn > soon ? [] : [shown],
      remplacees: replaced,
      retirees: card.withdrawn ? [shown] : []
    }
    return versions[state].map((version) => ({ card, version }))
  })
}
