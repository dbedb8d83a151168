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
 * The word that every statement, page and sheet of a version wears when it is not to be followed; null for what is in force, and
 * for the newest text of a language, which says itself of which version it is the translation.
 */
export function standingWord(card: RecoCard, version: VersionCard, words: Words): string | null {
  if (card.withdrawn) return words.versions.wornWithdrawn
  const isNewestHere = shownVersion(card, words.lang).number === version.number
  return isNewestHere ? null : words.versions.wornSuperseded
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
