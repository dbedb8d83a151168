import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { Door } from "./doors.ts"
import type { EvidenceLayer, Layer } from "./layers.ts"
import type { ReviewState } from "./review-states.ts"
import { SHEET_FILES, type SheetName } from "./sheet-names.ts"

/** Every address of the site, from the root: French has none, other languages have their code first. */

const DEFAULT_LANGUAGE: Language = "fr"

const inLanguage = (language: Language, path: string): string =>
  language === DEFAULT_LANGUAGE ? path : `/${language}${path}`

export const homeAddress = (language: Language): string => inLanguage(language, "/")

export const searchAddress = (language: Language): string => inLanguage(language, "/recherche/")

export const recoAddress = (language: Language, slug: string): string => inLanguage(language, `/r/${slug}/`)

export const layerAddress = (language: Language, slug: string, layer: Layer): string =>
  inLanguage(language, `/r/${slug}/${layer}/`)

export const versionAddress = (language: Language, slug: string, number: string): string =>
  inLanguage(language, `/r/${slug}/v/${number}/`)

/** The evidence of one version, in one of its layers. */
export const versionLayerAddress = (language: Language, slug: string, number: string, layer: EvidenceLayer): string =>
  `${versionAddress(language, slug, number)}${layer}/`

export const sheetAddress = (language: Language, slug: string, number: string, sheet: SheetName): string =>
  versionAddress(language, slug, number) + SHEET_FILES[sheet]

export const memoAddress = (language: Language, slug: string, number: string): string =>
  sheetAddress(language, slug, number, "memo")

/** The page that lists the sheets of a reco. */
export const sheetsAddress = (language: Language, slug: string): string => inLanguage(language, `/r/${slug}/fiches/`)

export const themeAddress = (language: Language, theme: string): string => inLanguage(language, `/themes/${theme}/`)

export const audienceAddress = (language: Language, audience: string): string =>
  inLanguage(language, `/publics/${audience}/`)

/** The feed of what is new, whole or of one list. Feeds are in French. */
export const feedAddress = (list?: { theme: string } | { audience: string }): string => {
  if (!list) return "/atom.xml"
  return "theme" in list ? `/flux/${list.theme}.xml` : `/flux/public-${list.audience}.xml`
}

/** The site's own pages, and where a reader of any language finds each: whatever the site speaks, they are there. */
export const PLAIN_PAGES = ["methode", "personnes", "glossaire", "accessibilite", "mentions-legales"] as const
export type PlainPage = (typeof PLAIN_PAGES)[number]

export const plainAddress = (language: Language, page: PlainPage): string => inLanguage(language, `/${page}/`)

/** Where the method says how to take part. */
export const takePartAddress = (language: Language): string => `${plainAddress(language, "methode")}#prendre-part`

/** In place of a page that is not there: a file beside the pages of its language, which no link leads to. */
export const notFoundAddress = (language: Language): string => inLanguage(language, "/404.html")

/** What is kept on a device, and what is shown there without a network in place of what is not. */
export const offlineHomeAddress = (language: Language): string => inLanguage(language, "/hors-ligne/")

/** The page from which a theme can be kept on the reader's device. */
export const offlineAddress = (language: Language, theme: string): string =>
  inLanguage(language, `/hors-ligne/${theme}/`)

export const stateAddress = (language: Language, state: ReviewState): string => inLanguage(language, `/etats/${state}/`)

export const professionAddress = (language: Language, profession: string): string =>
  inLanguage(language, `/metiers/${profession}/`)

export const letterAddress = (language: Language, letter: string): string => inLanguage(language, `/a-z/${letter}/`)

/** The recos that have such a way in. */
export const doorAddress = (language: Language, door: Door): string => inLanguage(language, `/${door}/`)

/** The value of the `[...lang]` parameter of a route. */
export const languageParameter = (language: Language): string | undefined =>
  language === DEFAULT_LANGUAGE ? undefined : language
