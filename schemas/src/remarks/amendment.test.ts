import fc from "fast-check"
import { expect, it, test } from "vitest"
import { compareWords } from "../versions/compare-words.ts"
import { acceptedFor, isAmendable, mayBecome, refusedFor, wording } from "./amendment.ts"
import { LONGEST_QUOTE } from "./find-quote.ts"
import { newThread } from "./remark.ts"

it.each([
  ["words", "une toux", true],
  ["none", "", false],
  ["two lines", "une\ntoux", false],
  ["a citation", "une toux \ufffc", false],
  ["as long as a quote that was cut", "a".repeat(LONGEST_QUOTE), false],
  ["just under", "a".repeat(LONGEST_QUOTE - 1), true]
])("other words may be proposed for %s", (_, quote, expected) => {
  expect(isAmendable(quote)).toBe(expected)
})

it.each([
  ["other words", " une forte toux", true],
  ["none: they go", "", true],
  ["a line more", "une\ntoux", false],
  ["a mark of direction", "dix \u202e", false],
  ["a letter that shows as nothing", "di\u200bx", false],
  ["a non-breaking space", "10\u00a0mg", true],
  ["a narrow one", "pourquoi\u202f?", true],
  ["a joiner of Arabic", "\u0645\u06cc\u200c\u0634", true],
  ["half a letter", "\ud83d", false],
  ["too many", "a".repeat(2 * LONGEST_QUOTE + 1), false]
])("a wording of %s", (_, proposed, expected) => {
  expect(wording.safeParse(proposed).success).toBe(expected)
})

it("is no wording where it says the same, or where there is nothing to say otherwise", () => {
  expect(mayBecome("une toux", "une toux")).toBe(false)
  const target = {
    kind: "words",
    documentId: "6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2a07",
    section: null,
    quote: "une toux",
    anchor: null
  }
  const opened = (change: object) => newThread.safeParse({ target, words: "Plus clair.", ...change }).success
  expect(opened({ wording: "la toux" })).toBe(true)
  expect(opened({ wording: "une toux" })).toBe(false)
  expect(opened({ target: { kind: "reco" }, wording: "la toux" })).toBe(false)
  expect(opened({ target: { kind: "reco" } })).toBe(true)
})

it("who refuses says why", () => {
  expect(refusedFor.safeParse({ reason: "  " }).success).toBe(false)
  expect(acceptedFor.parse({})).toEqual({ reason: "" })
})

test("what is shown of a change is the quote, without what it adds, and the wording, without what it removes", () => {
  const words = fc.string({
    unit: fc.constantFrom("a", "b", " ", ".", "\u00e9", "[", "]", "1", "\ud83d\ude00"),
    maxLength: 20
  })
  fc.assert(
    fc.property(words, words, (before, after) => {
      const changes = compareWords(before, after)
      const without = (change: string) => changes.filter((one) => one.change !== change).map(({ text }) => text)
      expect(without("added").join("")).toBe(before)
      expect(without("removed").join("")).toBe(after)
    })
  )
})
