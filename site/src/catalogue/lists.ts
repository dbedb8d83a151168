import { slugify } from "@recos/schemas/text/slug"
import { type Audience, audience, type Language } from "@recos/schemas/vocabulary/closed-lists"
import { AUDIENCE_LABELS } from "@recos/schemas/vocabulary/piece-labels"
import type { RecoCard } from "../corpus/reco-card.ts"
import { byTitle, letterOf, shownTitle } from "./by-title.ts"
import { isUnder, themesOf } from "./named-themes.ts"

/** A list of recos with an address of its own: those of a theme, a public, a profession, a letter. */
export interface Listing<Key extends string = string> {
  /** The last part of its address. */
  key: Key
  name: string
  /** When the name is not in the language of the list. */
  lang?: Language
  /** By title. */
  cards: RecoCard[]
}

/** The lists of one kind that have a reco, in one language. */
export type ListingsOf<Key extends string = string> = (cards: RecoCard[], language: Language) => Listing<Key>[]

const notEmpty = ({ cards }: Listing): boolean => cards.length > 0

/** By name. */
export const byTheme: ListingsOf = (cards, language) => {
  const own = byTitle(cards, language)
  return themesOf(own, language).map(({ slug, ...named }) => ({
    key: slug,
    ...named,
    cards: own.filter((card) => isUnder(card, slug))
  }))
}

export const byAudience: ListingsOf<Audience> = (cards, language) => {
  const own = byTitle(cards, language)
  return audience.options
    .map((key) => ({
      key,
      name: AUDIENCE_LABELS[key][language],
      cards: own.filter(({ settings }) => settings.audiences.includes(key))
    }))
    .filter(notEmpty)
}

export const byLetter: ListingsOf = (cards, language) =>
  [...Map.groupBy(byTitle(cards, language), (card) => letterOf(shownTitle(card, language)))].map(([letter, own]) => ({
    key: letter,
    name: letter.toUpperCase(),
    cards: own
  }))

const LONGEST_SLUG = 60

/** Professions and people concerned are in French, as the recos name them; two spellings of one address are one. */
export const byProfession: ListingsOf = (cards, language) => {
  const found = new Map<string, Listing>()
  for (const card of byTitle(cards, language)) {
    for (const name of card.settings.professions) {
      const key = slugify(name, LONGEST_SLUG, "autres")
      const listing = found.get(key) ?? { key, name, cards: [] }
      if (!listing.cards.includes(card)) listing.cards.push(card)
      found.set(key, listing)
    }
  }
  return [...found.values()].toSorted((one, other) => one.name.localeCompare(other.name, language))
}
