import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { audienceAddress, professionAddress, stateAddress, themeAddress } from "../addresses/addresses.ts"
import { REVIEW_STATES } from "../addresses/review-states.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import type { Words } from "../words/words.ts"
import { inState } from "./by-review-state.ts"
import { byAudience, byProfession, byTheme, type Listing } from "./lists.ts"

/** A link to a list, with the number of recos that it holds. */
export interface ListLink {
  href: string
  name: string
  count: number
  /** When the name is not in the page's language. */
  lang?: Language
}

const links = (
  listings: Listing[],
  address: (language: Language, key: string) => string,
  { lang }: Words
): ListLink[] =>
  listings.map(({ key, name, lang: said, cards }) => ({
    href: address(lang, key),
    name,
    count: cards.length,
    ...(said && { lang: said })
  }))

export const themeLinks = (cards: RecoCard[], words: Words): ListLink[] =>
  links(byTheme(cards, words.lang), themeAddress, words)

export const audienceLinks = (cards: RecoCard[], words: Words): ListLink[] =>
  links(byAudience(cards, words.lang), audienceAddress, words)

/** Professions are named in French wherever they are read. */
export const professionLinks = (cards: RecoCard[], words: Words): ListLink[] =>
  links(byProfession(cards, words.lang), professionAddress, words).map((link) =>
    words.lang === "fr" ? link : { ...link, lang: "fr" }
  )

/** The states of a reco on a day (`YYYY-MM-DD`), those that hold none among them. */
export const stateLinks = (cards: RecoCard[], words: Words, day: string): ListLink[] =>
  REVIEW_STATES.map((state) => ({
    href: stateAddress(words.lang, state),
    name: words.states[state].title,
    count: inState(cards, words.lang, state, day).length
  }))
