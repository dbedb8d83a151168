import type { RecoCard, VersionCard } from "../corpus/reco-card.ts"
import { languageAhead, shownVersion } from "../corpus/shown-version.ts"
import { dateInWords, type Words } from "../words/words.ts"
import { outdatedSentence } from "./outdated.ts"

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

/**
 * What must be read first on a sheet, which leaves the site and its banners behind; null for what is in force. The
 * newest text of a language that its source has left behind is not replaced in that language: it says which it is of.
 */
export function standingSentence(card: RecoCard, version: VersionCard, words: Words): string | null {
  const isNewestHere = shownVersion(card, words.lang).number === version.number
  const behind = card.withdrawn || !isNewestHere ? null : behindSentences(card, words)
  return behind ? `${behind.ofWhat} ${behind.moved}` : outdatedSentence(card, version, words)
}
