import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { audienceAddress, professionAddress, stateAddress, themeAddress } from "../addresses/addresses.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import type { Words } from "../words/words.ts"
import { inState, REVIEW_STATES } from "./by-review-state.ts"
import { byAudience, byProfession, byTheme, type Listing } from "./lists.ts"

/** A link to a list, with the number of recos that it holds. */
export interface Way {
  href: string
  name: string
  count: number
  /** When the name is not in the page's language. */
  lang?: Language
}

const ways = (listings: Listing[], address: (language: Language, key: string) => string, { lang }: Words): Way[] =>
  listings.map(({ key, name, cards }) => ({ href: address(lang, key), name, count: cards.length }))

export const themeWays = (cards: RecoCard[], words: Words): Way[] =>
  ways(byTheme(cards, words.lang), themeAddress, words)

export const audienceWays = (cards: RecoCard[], words: Words): Way[] =>
  ways(byAudience(cards, words.lang), audienceAddress, words)

/** Professions are named in French wherever they are read. */
export const professionWays = (cards: RecoCard[], words: Words): Way[] =>
  ways(byProfession(cards, words.lang), professionAddress, words).map((way) =>
    words.lang === "fr" ? way : { ...way, lang: "fr" }
  )

/** The states of a reco on a day (`YYYY-MM-DD`), those that hold none among them. */
export const stateWays = (cards: RecoCard[], words: Words, day: string): Way[] =>
  REVIEW_STATES.map((state) => ({
    href: stateAddress(words.lang, state),
    name: words.states[state].title,
    count: inState(cards, words.lang, state, day).length
  }))
