import { isTranslation } from "@recos/schemas/publication/outside-readings"
import type { FrozenContent } from "@recos/schemas/versions/frozen"
import { compareNumbers } from "@recos/schemas/versions/number"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { languagesOf } from "../versions/frozen-documents.ts"
import type { OutsideReadings } from "../versions/outside-readings.ts"
import type { Publishable } from "./published-files.ts"

/**
 * What a publication tells of its translations and of the readers of its texts for everyone: the readings of this version
 * and of those before it, each saying its own. A language of which nothing was noted is absent, and so is an empty whole:
 * a publication without any keeps the bytes it had before such readings existed.
 */
export function publishedOutsideReadings(
  content: Pick<FrozenContent, "number" | "documents">,
  noted: OutsideReadings
): Pick<Publishable, "translationReadings" | "easyReadings"> {
  const languages = languagesOf(content)
  const translationReadings = ofLanguages(
    languages.filter((language) => isTranslation(languages, language)),
    noted.translations,
    content.number
  )
  const easyReadings = ofLanguages(languages, noted.easyReadings, content.number)
  return { ...(translationReadings && { translationReadings }), ...(easyReadings && { easyReadings }) }
}

/** What was noted of each language up to a version, without what only the database needs; undefined when there is none. */
function ofLanguages<Noted extends { id: string; language: Language; version: string }>(
  languages: Language[],
  noted: Noted[],
  number: string
): Partial<Record<Language, Omit<Noted, "id" | "language">[]>> | undefined {
  const told: Partial<Record<Language, Omit<Noted, "id" | "language">[]>> = {}
  for (const language of languages) {
    const own = noted.filter((one) => one.language === language && compareNumbers(one.version, number) <= 0)
    if (own.length > 0) told[language] = own.map(({ id: _id, language: _language, ...reading }) => reading)
  }
  return Object.keys(told).length > 0 ? told : undefined
}
