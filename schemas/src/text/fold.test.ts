import fc from "fast-check"
import { expect, test } from "vitest"
import { fold, foldedWords } from "./fold.ts"

test.each([
  ["Éviter l’Œdème", "eviter l’oedeme"],
  ["STRASSE straße", "strasse strasse"],
  ["Ærø", "aerø"],
  ["İstanbul", "istanbul"],
  ["ﬁn", "fin"]
])("%j folds to %j", (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test("folding what is folded changes nothing, and a word of a text is a word by itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const words = foldedWords(text)
      expect(fold(fold(text))).toBe(fold(text))
      expect(foldedWords(words.join(" "))).toEqual(words)
    })
  )
})
