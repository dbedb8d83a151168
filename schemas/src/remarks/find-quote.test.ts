import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { SECTION_KINDS } from "../vocabulary/closed-lists.ts"
import { findQuote, type SectionWords, saysStill } from "./find-quote.ts"

const [FIRST, SECOND] = SECTION_KINDS
const text = (first: string, second: string): SectionWords[] => [
  { section: null, words: "Toux" },
  { section: FIRST, words: first },
  { section: SECOND, words: second }
]

describe("a quote is found", () => {
  it.each([
    ["once in its section", "une toux", text("Pour une toux.", "Rien."), { index: 1, at: 5 }],
    ["once in its section, though elsewhere too", "une toux", text("Pour une toux.", "une toux"), { index: 1, at: 5 }],
    ["moved to another section", "une toux", text("Rien.", "Contre une toux."), { index: 2, at: 7 }],
    ["nowhere", "une toux", text("Rien.", "Rien."), null],
    ["twice in its section", "toux", text("toux, toux", "Rien."), null],
    ["twice elsewhere", "toux sèche", text("Rien.", "toux sèche, toux sèche"), null],
    ["in two other sections", "Rien", [...text("", "Rien."), { section: FIRST, words: "Rien" }], null],
    ["over itself", "aa", text("aaa", ""), null]
  ])("%s", (_, quote, sections, expected) => {
    expect(findQuote(sections, { quote, section: FIRST })).toEqual(expected)
  })

  it("never where there are no words", () => {
    expect(findQuote(text("", ""), { quote: "", section: FIRST })).toBeNull()
  })
})

test("what is found is the quote itself, at the only place of its section or of the text", () => {
  // Few letters, so that quotes repeat.
  const words = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 12 })
  const section = fc.constantFrom(null, FIRST, SECOND)
  fc.assert(
    fc.property(fc.array(fc.record({ section, words }), { maxLength: 4 }), words, section, (sections, quote, own) => {
      const found = findQuote(sections, { quote, section: own })
      if (!found) return
      const { words: there = "", section: where } = sections[found.index] ?? {}
      expect(there.slice(found.at, found.at + quote.length)).toBe(quote)
      expect(there.lastIndexOf(quote)).toBe(found.at)
      const elsewhere = sections.filter((one, index) => index !== found.index && one.words.includes(quote))
      if (where !== own) expect(elsewhere).toEqual([])
    })
  )
})

describe("altered words", () => {
  it.each([
    ["the same", "une toux", "une toux", true],
    ["with more inside", "une forte toux", "une toux", true],
    ["cut short", "une to", "une toux", true],
    ["others", "le repos", "une toux", false],
    ["none left", "", "une toux", false],
    ["a letter", "x", "une toux", false]
  ])("%s", (_, words, quote, expected) => {
    expect(saysStill(words, quote)).toBe(expected)
  })
})
