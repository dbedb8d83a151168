import type { Language } from "@recos/schemas/vocabulary"
import { type RecoCard, titleIn } from "../corpus/reco-card.ts"

/** Longer lists are split by letter, so that no page grows with the corpus. */
export const LONGEST_LIST = 60

/** The recos that a language has, by title as its alphabet orders them. */
export function byTitle(cards: RecoCard[], language: Language): RecoCard[] {
  const { compare } = new Intl.Collator(language)
  return cards
    .filter((card) => card.languages.includes(language))
    .toSorted((one, other) => compare(titleIn(one.current, language), titleIn(other.current, language)))
}

/** The recos in force, the latest published first. */
export function latest(cards: RecoCard[], language: Language, count: number): RecoCard[] {
  return byTitle(cards, language)
    .filter((card) => !card.withdrawn)
    .toSorted((one, other) => other.current.publishedOn.localeCompare(one.current.publishedOn))
    .slice(0, count)
}

/** The letter under which a title is filed, for an address: `a` to `z` without accents, another alphabet's own, else `autres`. */
export function letterOf(title: string): string {
  const first = title.trim().normalize("NFD").replace("œ", "o").replace("Œ", "O")[0]?.toLowerCase() ?? ""
  return /\p{L}/u.test(first) ? first : "autres"
}

/** The recos of a language under each letter, in order. */
export function byLetter(cards: RecoCard[], language: Language): Map<string, RecoCard[]> {
  return Map.groupBy(byTitle(cards, language), (card) => letterOf(titleIn(card.current, language)))
}

/** The languages in which the site has a home: French always, another once a reco speaks it. */
export function siteLanguages(cards: RecoCard[]): Language[] {
  const spoken = new Set<Language>(["fr", ...cards.flatMap((card) => card.languages)])
  return (["fr", "en", "ar"] as const).filter((language) => spoken.has(language))
}
