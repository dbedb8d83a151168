import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { RecoCard } from "../corpus/reco-card.ts"

/** A word explained somewhere in the recos. */
export interface GlossaryTerm {
  word: string
  definitions: { text: string; card: RecoCard }[]
}

/** The recos that explain words in a language, and none in another. */
export const onlyExplainedIn = (cards: RecoCard[], language: Language, other: Language): RecoCard[] =>
  cards.filter(({ explained }) => (explained[language] ?? []).length > 0 && (explained[other] ?? []).length === 0)

/** Every explained word of the current recos of a language, by alphabet; the same definition is given once. */
export function glossary(cards: RecoCard[], language: Language): GlossaryTerm[] {
  const terms = new Map<string, GlossaryTerm>()
  for (const card of cards.filter(({ withdrawn }) => !withdrawn)) {
    for (const { word, text } of card.explained[language] ?? []) {
      const term = terms.get(word.toLowerCase()) ?? { word, definitions: [] }
      if (!term.definitions.some((definition) => definition.text === text)) term.definitions.push({ text, card })
      terms.set(word.toLowerCase(), term)
    }
  }
  return [...terms.values()].toSorted((one, other) => one.word.localeCompare(other.word, language))
}
