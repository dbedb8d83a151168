import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { RecoCard, VersionCard } from "./reco-card.ts"

/** The version that a language reads: the newest that has its text. @throws RangeError when none has. */
export function shownVersion(card: RecoCard, language: Language): VersionCard {
  const shown = card.versions.find(({ titles }) => titles[language] !== undefined)
  if (!shown) throw new RangeError(`${card.slug} has no ${language} text`)
  return shown
}

/** The language that a translation is behind: French when the current version has it, else its first; null when in step. */
export function languageAhead(card: RecoCard, language: Language): Language | null {
  if (card.languages.includes(language)) return null
  return card.languages.includes("fr") ? "fr" : (card.languages[0] ?? null)
}
