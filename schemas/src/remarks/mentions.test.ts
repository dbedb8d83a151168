import fc from "fast-check"
import { expect, it, test } from "vitest"
import type { MemberId } from "../ids.ts"
import { idsInPlace, mentionedIn, mentionParts, type Named, namesInPlace } from "./mentions.ts"

const person = (id: string, name: string): Named => ({ id: id as MemberId, name })
const ANNE = person("m1", "Anne")
const ANNE_PONS = person("m2", "Anne Pons")

it.each([
  ["a name", "Pour @Anne, merci", "Pour @[m1], merci"],
  ["the longest name", "@Anne Pons a lu", "@[m2] a lu"],
  ["not the beginning of a longer word", "@Anneau", "@Anneau"],
  ["not a mail address’s end without a name", "a@b", "a@b"],
  ["a name twice", "@Anne et @Anne", "@[m1] et @[m1]"]
])("keeps %s", (_, typed, kept) => {
  expect(idsInPlace(typed, [ANNE, ANNE_PONS])).toBe(kept)
})

it("names each member once, and leaves the words between", () => {
  expect(mentionedIn("@[m1] @[m2] @[m1]")).toEqual(["m1", "m2"])
  expect(mentionParts("Pour @[m1].")).toEqual([{ words: "Pour " }, { member: "m1" }, { words: "." }])
})

test("what was typed comes back as it was typed, whatever it was", () => {
  const people = [ANNE, ANNE_PONS]
  const piece = fc.constantFrom("@", "Anne", " Pons", "@Anne", "@Anne Pons", " ", "e", ".", "\n")
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const typed = pieces.join("")
      expect(namesInPlace(idsInPlace(typed, people), people)).toBe(typed)
    })
  )
})

test("no word of a message is lost in its pieces", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("@", "[", "]", "m", "1", " ") }), (message) => {
      const joined = mentionParts(message).map((part) => ("words" in part ? part.words : `@[${part.member}]`))
      expect(joined.join("")).toBe(message)
    })
  )
})
