import { isTranslation, type TranslationPart } from "@recos/schemas/publication/outside-readings"
import type { PublishedReco } from "@recos/schemas/publication/published-reco"
import { namesInWords, type Words } from "../words/words.ts"

/** Who answers for the translation that is being read, in one line; empty for a source text, and when nobody was noted. */
export function translationLine(reco: PublishedReco, words: Words): string {
  if (!isTranslation(reco.languages, words.lang)) return ""
  const noted = reco.translationReadings?.[words.lang] ?? []
  const names = (part: TranslationPart): string =>
    namesInWords([...new Set(noted.filter((one) => one.part === part).map(({ name }) => name))], words)
  return words.translation.line(names("translated"), names("reviewed"))
}
