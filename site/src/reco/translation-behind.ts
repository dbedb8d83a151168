import type { RecoCard } from "../corpus/reco-card.ts"
import { dateInWords, type Words } from "../words/words.ts"
import { languageAhead, shownVersion } from "./shown-version.ts"

/** Says that a language reads an earlier version than the one in force; null when it is in step. */
export function behindSentences(card: RecoCard, words: Words): { ofWhat: string; moved: string } | null {
  const ahead = languageAhead(card, words.lang)
  if (!ahead) return null
  const { number, publishedOn } = card.current
  return {
    ofWhat: words.versions.translationOf(shownVersion(card, words.lang).number),
    moved: words.versions.sourceMoved(ahead, number, dateInWords(publishedOn, words))
  }
}
