import { fold } from "@recos/schemas/text/fold"

/** The languages that files name in words. */
const NAMED = [
  "en",
  "fr",
  "es",
  "de",
  "it",
  "pt",
  "ar",
  "nl",
  "zh",
  "ja",
  "ru",
  "pl",
  "sv",
  "da",
  "nb",
  "fi",
  "tr",
  "ko",
  "cs",
  "hu",
  "el",
  "he",
  "fa",
  "ro",
  "uk"
]

/** Names in English, in French and in the language itself, folded: each stands for its code. */
const CODES = new Map(
  NAMED.flatMap((code) =>
    ["en", "fr", code].map((spoken) => [
      fold(new Intl.DisplayNames(spoken, { type: "language" }).of(code) ?? code),
      code
    ])
  )
)

/**
 * The code of a language (BCP 47) by its name or by any of its codes, those of MEDLINE (ISO 639-2/B) included: `eng`, `English`, `fre`,
 * `en_US`. Undefined for what names none.
 */
export function languageOf(words: string): string | undefined {
  const given = words.trim()
  const named = CODES.get(fold(given))
  if (named) return named
  const tag = given.replaceAll("_", "-")
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    // A word that only looks like a code.
    return undefined
  }
}
