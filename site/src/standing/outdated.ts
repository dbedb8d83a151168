import type { RecoCard, VersionCard } from "../corpus/reco-card.ts"
import { dateInWords, type Words } from "../words/words.ts"

/** The version that replaced this one, null for the newest. */
export function replacementOf(card: RecoCard, version: VersionCard): VersionCard | null {
  return card.versions[card.versions.findIndex((one) => one.number === version.number) - 1] ?? null
}

/** What a reader must know first, when a version is not the one to follow; null when it is in force. */
export function outdatedSentence(card: RecoCard, version: VersionCard, words: Words): string | null {
  if (card.withdrawn) return words.versions.withdrawn(dateInWords(card.withdrawn.on, words))
  const replacement = replacementOf(card, version)
  return replacement ? words.versions.superseded(dateInWords(replacement.publishedOn, words)) : null
}
