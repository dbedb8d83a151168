import { errorsEn } from "../errors/errors.en.ts"
import { errorsFr } from "../errors/errors.fr.ts"

/** The languages the server speaks to people: French first. */
export const SPEECHES = ["fr", "en"] as const
export type Speech = (typeof SPEECHES)[number]

export const errorSentences = { fr: errorsFr, en: errorsEn }

/** The language to write a mail in: a member's first language that the house speaks, else French. */
export function speechOf(languages: readonly string[]): Speech {
  return (
    SPEECHES.find((speech) => speech === languages.find((language) => language === "fr" || language === "en")) ?? "fr"
  )
}
