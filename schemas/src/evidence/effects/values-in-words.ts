import type { Language } from "../../vocabulary/closed-lists.ts"
import { numberInWords } from "./effect-sentences.ts"

/** What a sentence is filled with. */
export type Values = Record<string, string | number>

/** The values of a sentence with their numbers as its language writes them: « −47 », « 0,85 », « 1 000 ». */
export const valuesInWords = (values: Values, language: Language): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? numberInWords(value, language) : value
    ])
  )
