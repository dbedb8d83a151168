import { type Language, THEMES, type Theme } from "@recos/schemas/vocabulary"
import { languageParameter } from "../addresses.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { byTitle, siteLanguages } from "./catalogue.ts"
import { allRecos } from "./reco-routes.ts"

/** The page of a theme in one language, with the recos that it lists. */
interface ThemeRoute {
  params: { lang: string | undefined; theme: Theme }
  props: { language: Language; theme: Theme; own: RecoCard[] }
}

/** The routes of every theme that has a reco, in each language. */
export async function themeRoutes(): Promise<ThemeRoute[]> {
  const cards = await allRecos()
  return siteLanguages(cards).flatMap((language) =>
    THEMES.flatMap((theme) => {
      const own = byTitle(cards, language).filter((card) => card.settings.themes.includes(theme))
      if (own.length === 0) return []
      return [{ params: { lang: languageParameter(language), theme }, props: { language, theme, own } }]
    })
  )
}
