import { walk } from "@recos/schemas/document/walk"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { openVersion } from "../corpus/open-version.ts"
import type { RecoCard } from "../corpus/reco-card.ts"

/** A word explained somewhere in the recos. */
export interface GlossaryTerm {
  word: string
  definitions: { text: string; card: RecoCard }[]
}

/** Every explained word of the current recos of a language, by alphabet; the same definition is given once. */
export async function glossary(cards: RecoCard[], language: Language, cacheDir: string): Promise<GlossaryTerm[]> {
  const terms = new Map<string, GlossaryTerm>()
  for (const card of cards) {
    if (card.withdrawn || !card.languages.includes(language)) continue
    const { document } = await openVersion(card.current, language, cacheDir)
    walk(document, (node) => {
      const mark = node.marks?.find((one) => one.type === "term")
      const text = String(mark?.attrs?.definition ?? "").trim()
      const word = (node.text ?? "").trim()
      if (text === "" || word === "") return
      const term = terms.get(word.toLowerCase()) ?? { word, definitions: [] }
      if (!term.definitions.some((definition) => definition.text === text)) term.definitions.push({ text, card })
      terms.set(word.toLowerCase(), term)
    })
  }
  return [...terms.values()].toSorted((one, other) => one.word.localeCompare(other.word, language))
}
