import type { Language } from "../vocabulary/closed-lists.ts"
import { LANGUAGES } from "../vocabulary/languages-and-colleges.ts"

/** The language that the others are translated from: French when there is one, else the first of the house's order. */
export function sourceLanguage(languages: readonly Language[]): Language | null {
  return LANGUAGES.find((language) => languages.includes(language)) ?? null
}

/** Whether a language of a text is a translation. */
export const isTranslation = (languages: readonly Language[], language: Language): boolean =>
  languages.includes(language) && language !== sourceLanguage(languages)
