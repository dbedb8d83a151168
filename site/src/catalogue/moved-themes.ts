import { nameIn, type Theme, themeToday } from "@recos/schemas/themes/theme"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { languageParameter, offlineAddress, searchAddress, themeAddress } from "../addresses/addresses.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { wordsFor } from "../words/words.ts"
import { siteLanguages } from "./by-title.ts"
import { byTheme } from "./lists.ts"

/** A page at the address of a theme that another one has taken the place of. */
export interface MovedTheme {
  params: { lang: string | undefined; list: string; key: string }
  props: {
    language: Language
    path: string
    /** The theme as it was called. */
    from: { text: string; lang: Language }
    to: { href: string; name: string; lang?: Language }
  }
}

/** For each language of the site, the old addresses of merged themes and where they lead: the other theme's, or all recos where it has none. */
export function movedThemes(cards: RecoCard[], themes: readonly Theme[]): MovedTheme[] {
  return siteLanguages(cards).flatMap((language) => {
    const listings = new Map(byTheme(cards, language).map((listing) => [listing.key, listing]))
    const elsewhere = { href: searchAddress(language), name: wordsFor(language).search.list }
    return merged(themes).flatMap(({ theme, into }) => {
      const listing = listings.get(into.slug)
      const moved = (list: string, address: typeof themeAddress): MovedTheme => ({
        params: { lang: languageParameter(language), list, key: theme.slug },
        props: {
          language,
          path: address(language, theme.slug),
          from: nameIn(theme.names, language),
          to: listing
            ? { href: address(language, into.slug), name: listing.name, ...(listing.lang && { lang: listing.lang }) }
            : elsewhere
        }
      })
      return [moved("themes", themeAddress), moved("hors-ligne", offlineAddress)]
    })
  })
}

/** The merged themes, each with the one that answers for it today. */
export const merged = (themes: readonly Theme[]): { theme: Theme; into: Theme }[] =>
  themes.flatMap((theme) => {
    const into = themeToday(themes, theme.slug)
    return theme.mergedInto === null || into === null ? [] : [{ theme, into }]
  })
