import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { wordsFor } from "../words/words.ts"

/** A page in another language. */
export interface Alternate {
  language: Language
  href: string
  name: string
}

/** The same page in each of its languages, for `hreflang` and for readers; none when there is only one. */
export function alternates(languages: readonly Language[], address: (language: Language) => string): Alternate[] {
  if (languages.length < 2) return []
  return languages.map((language) => ({ language, href: address(language), name: wordsFor(language).languageName }))
}
