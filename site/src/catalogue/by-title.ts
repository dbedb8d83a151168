import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { RecoCard } from "../corpus/reco-card.ts"
import { shownVersion } from "../corpus/shown-version.ts"

/** Longer lists are split by letter, so that no page grows with the corpus. */
export const LONGEST_LIST = 60

/** A reco's title in a language that it can be read in. */
export const shownTitle = (card: RecoCard, language: Language): string =>
  shownVersion(card, language).titles[language] ?? ""

/** The recos that a language has, by title as its alphabet orders them. */
export function byTitle(cards: RecoCard[], language: Language): RecoCard[] {
  const { compare } = new Intl.Collator(language)
  return cards
    .filter((card) => card.readable.includes(language))
    .toSorted((one, other) => compare(shownTitle(one, language), shownTitle(other, language)))
}

/** The recos in force, the latest published first. */
export function latest(cards: RecoCard[], language: Language, count: number): RecoCard[] {
  return byTitle(cards, language)
    .filter((card) => !card.withdrawn)
    .toSorted((one, other) =>
      shownVersion(other, language).publishedOn.localeCompare(shownVersion(one, language).publishedOn)
    )
    .slice(0, count)
}

/** The letter under which a title is filed, for an address: `a` to `z` without accents, another alphabet's own, else `autres`. */
export function letterOf(title: string): string {
  const first = title.trim().normalize("NFD").replace("œ", "o").replace("Œ", "O")[0]?.toLowerCase() ?? ""
  return /\p{L}/u.test(first) ? first : "autres"
}

/** The languages in which the site has a home: French always, another once a reco speaks it. */
export function siteLanguages(cards: RecoCard[]): Language[] {
  const spoken = new Set<Language>(["fr", ...cards.flatMap((card) => card.readable)])
  return (["fr", "en", "ar"] as const).filter((language) => spoken.has(language))
}
