import { expect, it } from "vitest"
import { hiddenCharacters } from "./hidden-characters.ts"

it.each([
  "\u00a0",
  "\u202f",
  "\u2009",
  "\u2060",
  "\u200b",
  "\u200d",
  "\u200e",
  "\u200f",
  "\u202e",
  "\u2066",
  "\ufeff",
  "\u00ad"
])("finds %j, and says on which line and how to write it", (character) => {
  const written = JSON.stringify(character).startsWith('"\\u')
    ? JSON.stringify(character).slice(1, -1)
    : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  expect(hiddenCharacters(`first\nsecond${character}line\n`)).toEqual([{ line: 2, written }])
})

it("lets all others be: accents, Arabic letters, signs, tabs and ends of lines", () => {
  expect(hiddenCharacters("À relire… « oui » – “no” ’ نوصي\t→ 🙂\r\n\\u202f")).toEqual([])
})
