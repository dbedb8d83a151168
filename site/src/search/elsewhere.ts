import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { answer } from "./answer.ts"
import { isKnownLanguage, type ResultCard } from "./index-format.ts"
import type { SearchIndex } from "./open-index.ts"
import { understand } from "./understand.ts"

/** What a language that is not the page's has for the same words. */
export interface Elsewhere {
  language: Language
  cards: ResultCard[]
}

const SHOWN = 3
const OTHERS: Record<Language, readonly Language[]> = { fr: ["en"], en: ["fr"], ar: ["fr", "en"] }

/** The languages that a query may be of, beside the page's. */
export const languagesOf = (query: string, page: Language): readonly Language[] =>
  /\p{Script=Arabic}/u.test(query) ? (page === "ar" ? [] : ["ar"]) : OTHERS[page]

/**
 * What another language has, where the words are of that language: all of them, as they are written. A word that is one of the page's
 * language too (« pain ») was not meant in the other.
 */
export async function foundElsewhere(query: string, page: Language, index: SearchIndex): Promise<Elsewhere | null> {
  const units = await understand(query, index)
  const { kind, results } = answer(units, { language: index.language, ...index.entry, among: null })
  if (kind !== "all" || units.some(({ takenFor }) => takenFor !== undefined)) return null
  if (isKnownLanguage(page)) {
    const own = await Promise.all(
      units.map(({ isMeant, forms }) => !isMeant && Promise.all([...forms].map((form) => index.isKnown(form, [page]))))
    )
    if (own.flat().some(Boolean)) return null
  }
  return {
    language: index.language,
    cards: await Promise.all(results.slice(0, SHOWN).map(({ reco }) => index.card(reco)))
  }
}
