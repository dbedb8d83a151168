import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { findWords, type Search } from "./find-words.ts"
import { foldLine } from "./folded-line.ts"

const search = (words: string, options: Partial<Search> = {}): Search => ({
  words,
  exact: false,
  whole: false,
  ...options
})
const found = (line: string, wanted: Search): string[] =>
  findWords(line, wanted).map(({ from, to }) => line.slice(from, to))
const exact = { exact: true }
const whole = { whole: true }

test.each<[string, string, Partial<Search>, string[]]>([
  ["Œdème, oedeme, OEDÈME", "oedeme", {}, ["Œdème", "oedeme", "OEDÈME"]],
  ["oedeme", "œdème", {}, ["oedeme"]],
  ["Œdème, oedeme", "œdème", exact, []],
  ["Œdème, œdème", "œdème", exact, ["œdème"]],
  // Half of a letter is none.
  ["œdème", "o", {}, []],
  ["œdème", "e", {}, ["è", "e"]],
  ["noeud nœud", "noe", {}, ["noe", "nœ"]],
  ["l\u2019eau, l'eau", "l'eau", {}, ["l\u2019eau", "l'eau"]],
  ["l\u2019eau, l'eau", "l\u2019eau", exact, ["l\u2019eau", "l'eau"]],
  ["Quoi\u202f? Quoi\u00a0? Quoi ?", "quoi ?", {}, ["Quoi\u202f?", "Quoi\u00a0?", "Quoi ?"]],
  ["10\u00a0mg", "10 mg", exact, ["10\u00a0mg"]],
  ["e\u0301te\u0301", "été", exact, ["e\u0301te\u0301"]],
  ["été", "e\u0301te\u0301", exact, ["été"]],
  // An accent belongs to its letter.
  ["e\u0301te\u0301", "ete", {}, ["e\u0301te\u0301"]],
  ["e\u0301te\u0301", "e", exact, []],
  ["rendez\u2011vous", "rendez-vous", {}, ["rendez\u2011vous"]],
  ["anti\u00adbiotique", "antibiotique", exact, ["anti\u00adbiotique"]],
  ["et ainsi…", "ainsi...", {}, ["ainsi…"]],
  // Raised figures are other figures.
  ["10⁹ et 109", "109", {}, ["109"]],
  ["STRASSE", "straße", {}, ["STRASSE"]],
  ["ΟΔΟΣ οδός", "οδος", {}, ["ΟΔΟΣ", "οδός"]],
  ["مُهِمّ", "مهم", {}, ["مُهِمّ"]],
  ["aaaa", "aa", {}, ["aa", "aa"]],
  ["eau, beau, eaux, l\u2019eau, mi-eau", "eau", whole, ["eau", "eau", "eau"]],
  ["aï, aïe", "ai", whole, ["aï"]],
  ["𝒜eau eau", "eau", whole, ["eau"]],
  ["(eau) a(eau)b", "(eau)", whole, ["(eau)", "(eau)"]],
  ["a  b", "  ", {}, ["  "]],
  ["eau", "", {}, []],
  ["eau", "\u0301", {}, []],
  ["", "eau", {}, []]
])("in %j, %j with %j is %j", (line, words, options, expected) => {
  expect(found(line, search(words, options))).toEqual(expected)
})

const letter = fc.constantFrom(
  ..."aàÀeéEœŒoæ ß'",
  "\u2019",
  "\u00a0",
  "\u202f",
  "\u0301",
  "\u00ad",
  "…",
  ".",
  "𝒜",
  "-",
  "⁹"
)
const words = (maxLength: number) =>
  fc.oneof(fc.string({ unit: letter, maxLength }), fc.string({ unit: "binary", maxLength }))
const anySearch = fc.record({ words: words(3), exact: fc.boolean(), whole: fc.boolean() })

describe("whatever is written and looked for", () => {
  it("each that is found folds to what is looked for, and none stands over another", () => {
    fc.assert(
      fc.property(words(60), anySearch, (line, wanted) => {
        let last = 0
        for (const { from, to } of findWords(line, wanted)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(foldLine(line.slice(from, to), wanted.exact).letters).toBe(
            foldLine(wanted.words, wanted.exact).letters
          )
          last = to
        }
      })
    )
  })

  it("what stands in a line is found there, unless its edges are within letters", () => {
    fc.assert(
      fc.property(words(20), words(4), words(20), fc.boolean(), (before, wanted, after, isExact) => {
        const line = `${before} ${wanted} ${after}`
        fc.pre(foldLine(wanted, isExact).letters !== "")
        fc.pre(!/^\p{M}/u.test(wanted))
        expect(findWords(line, search(wanted, { exact: isExact }))).not.toEqual([])
      })
    )
  })

  it("places lead back into the line, in order", () => {
    fc.assert(
      fc.property(words(60), fc.boolean(), (line, isExact) => {
        const { letters, starts } = foldLine(line, isExact)
        expect(starts.length).toBe(letters.length + 1)
        expect(starts).toEqual([...starts].toSorted((one, other) => one - other))
        expect(starts.at(-1)).toBe(line.length)
      })
    )
  })
})
