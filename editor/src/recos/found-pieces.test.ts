import fc from "fast-check"
import { expect, test } from "vitest"
import { foundPieces } from "./found-pieces.ts"

const found = (text: string, query: string) =>
  foundPieces(text, query)
    .filter((piece) => piece.found)
    .map((piece) => piece.text)

test("the words that were looked for are found whatever their accents and capitals", () => {
  expect(found("Kinésithérapeute à domicile, KINÉ du village", "kine")).toEqual(["Kinésithérapeute", "KINÉ"])
})

test("a ligature is found by its letters, and a word is found by its beginning alone", () => {
  expect(found("L’œdème et l’algie, pas la névralgie", "oede ALGIE")).toEqual(["œdème", "algie"])
})

test("an empty query finds nothing", () => {
  expect(found("Un mot.", " , ")).toEqual([])
})

test("nothing of the text is lost, whatever is typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) => {
      expect(
        foundPieces(text, query)
          .map((piece) => piece.text)
          .join("")
      ).toBe(text)
    })
  )
})
