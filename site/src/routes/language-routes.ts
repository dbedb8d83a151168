import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { languageParameter } from "../addresses/addresses.ts"
import { siteLanguages } from "../catalogue/by-title.ts"
import { allRecos } from "./all-recos.ts"

interface LanguageRoute {
  params: { lang: string | undefined }
  /** The language of the page, and all those that it is in. */
  props: { language: Language; languages: Language[] }
}

/** One page in each language that the site speaks. */
export async function siteLanguageRoutes(): Promise<LanguageRoute[]> {
  const languages = siteLanguages(await allRecos())
  return languages.map((language) => ({
    params: { lang: languageParameter(language) },
    props: { language, languages }
  }))
}
