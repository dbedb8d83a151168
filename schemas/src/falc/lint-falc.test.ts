import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { arbitraryDocument } from "../document/arbitrary-document.ts"
import type { DocumentNode } from "../document/document.ts"
import { runs } from "../testing/long-run.ts"
import { processorTime } from "../testing/processor-time.ts"
import { language } from "../vocabulary/closed-lists.ts"
import { FALC_CODES, type FalcCode } from "./findings.ts"
import { lintFalc, lintFalcBlocks } from "./lint-falc.ts"
import { FALC_REASONS } from "./reasons.ts"

const text = (words: string, ...marks: string[]): DocumentNode => ({
  type: "text",
  text: words,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) })
})
const node = (type: string, ...content: DocumentNode[]): DocumentNode => ({ type, content })
const line = (words: string): DocumentNode => node("paragraph", text(words))
const found = (words: string, code: "fr" | "en" = "fr") =>
  lintFalcBlocks([line(words)], code).map((one) => [one.code, one.found])

describe("each rule finds what it is for", () => {
  test.each<[string, FalcCode, string]>([
    ["J’ai mal. Je bouge.", "two-sentences", "Je bouge."],
    ["Je bouge (un peu).", "forbidden-sign", "("],
    ["Je bouge ; je marche.", "forbidden-sign", ";"],
    ["Je bouge…", "forbidden-sign", "…"],
    ["Je bouge... puis je dors.", "forbidden-sign", "..."],
    ["Je marche – doucement.", "dash", "–"],
    ["Je marche - doucement.", "dash", "-"],
    ["Lui & moi marchons.", "special-sign", "&"],
    ["Il fait 19 ° ici.", "special-sign", "°"],
    ["Tou·s marchent.", "special-sign", "·"],
    ["20 % des gens ont mal.", "percentage", "20 %"],
    ["Vingt pour cent des gens ont mal.", "percentage", "pour cent"],
    ["Sur 1 000 personnes, 3 ont mal.", "big-number", "1 000"],
    ["Je prends 500 grammes.", "big-number", "500"],
    ["J’attends trois jours.", "number-in-words", "trois"],
    ["Au XXe siècle.", "roman-number", "XXe"],
    ["Je reviens le 12/03/2026.", "date-in-figures", "12/03/2026"],
    ["Je reviens le 2026-03-12.", "date-in-figures", "2026-03-12"],
    ["JAMAIS de miel.", "capitals", "JAMAIS"],
    ["Je vois le Dr Martin.", "abbreviation", "Dr"],
    ["Je mange des fruits, etc.", "abbreviation", "etc."],
    ["Je passe une IRM demain.", "abbreviation", "IRM"],
    ["J’ai une lombalgie.", "jargon", "lombalgie"]
  ])("%s", (words, code, what) => {
    expect(found(words)).toContainEqual([code, what])
  })

  it("counts a sentence of more than 15 words as long, which is advice", () => {
    const long = lintFalcBlocks([line(Array.from({ length: 16 }, () => "mot").join(" "))], "fr")
    expect(long).toMatchObject([{ code: "long-sentence", severity: "warning" }])
    expect(found(Array.from({ length: 15 }, () => "mot").join(" "))).toEqual([])
  })

  it("lets through the numbers that a device shows, and no other above 100", () => {
    const easy = [line("Le grand chiffre est à 180."), line("Je prends 500 grammes.")]
    expect(lintFalcBlocks(easy, "fr", ["180", "110"]).map(({ found }) => found)).toEqual(["500"])
  })

  it("finds italics, sources, lists in lists, deep headings and tables", () => {
    const item = (...content: DocumentNode[]) => node("listItem", ...content)
    const row = (...words: string[]) => node("tableRow", ...words.map((word) => node("tableCell", line(word))))
    const blocks: DocumentNode[] = [
      node("paragraph", text("Je "), text("bouge", "italic"), { type: "citation", attrs: { ref: "a" } }),
      node("bulletList", item(line("Un peu"), node("bulletList", item(line("chaque jour"))))),
      { type: "heading", attrs: { level: 4 }, content: [text("Le soir")] },
      node("table", row("a", "b", "c"))
    ]
    expect(lintFalcBlocks(blocks, "fr").map(({ code }) => code)).toEqual([
      "italic",
      "footnote",
      "nested-list",
      "deep-heading",
      "table-alone",
      "wide-table"
    ])
  })

  it("offers a plainer word where it knows one", () => {
    expect(lintFalcBlocks([line("J’ai une lombalgie.")], "fr")[0]).toMatchObject({ instead: "mal en bas du dos" })
  })
})

describe("plain sentences pass", () => {
  test.each([
    "J’ai mal en bas du dos.",
    "Sur 10 personnes, 9 vont mieux en 6 semaines.",
    "J’utilise un tire-tique.",
    "Je prends rendez-vous le 3 mars 2026.",
    "Si je pense à mourir, j’appelle le 3114.",
    "J’appelle le 15 ou le 112.",
    "Je téléphone au 04 66 00 00 00.",
    "Est-ce que je peux marcher ?",
    "J’ai un enfant et une fille.",
    "Mon médecin dit : « Bougez un peu. »",
    "Je mange à 7 heures et demie.",
    "J’ai mal depuis 2 jours, comme l’an passé.",
    "Il est grave de ne rien dire."
  ])("%s", (words) => {
    expect(found(words)).toEqual([])
  })

  test("in English too", () => {
    expect(found("I have a cough.", "en")).toEqual([])
    expect(found("I call 112 in case of chronic pain.", "en")).toEqual([["jargon", "chronic"]])
  })
})

it("lets a sentence stand on each side of a forced break", () => {
  const blocks = [node("paragraph", text("Je bouge."), { type: "hardBreak" }, text("Je marche. Je dors."))]
  expect(lintFalcBlocks(blocks, "fr")).toMatchObject([{ code: "two-sentences", place: { line: 2, path: [0] } }])
})

it("takes any text, and points inside it", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.constantFrom(...language.options),
      (words, code) => {
        const usable = words === "" ? "x" : words
        for (const { place, found: what } of lintFalcBlocks([line(usable)], code)) {
          expect(place.from).toBeLessThanOrEqual(place.to)
          expect(usable.slice(place.from, place.to)).toBe(what)
        }
      }
    )
  )
})

it("takes any document", () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      for (const finding of lintFalc(document, "fr")) expect(finding.place.line).toBeGreaterThan(0)
    }),
    { numRuns: runs(50) }
  )
})

it("stays quick on a hostile text", () => {
  for (const piece of ["a.", "-a", "1 000", "(", " ?", "A.", "1.1.", "é-"]) {
    expect(
      processorTime(() => lintFalcBlocks([line(piece.repeat(3000))], "fr")),
      piece
    ).toBeLessThan(4000)
  }
})

it("says why for each code", () => {
  for (const code of Object.keys(FALC_CODES) as FalcCode[]) {
    expect(FALC_REASONS[code].fr.length).toBeGreaterThan(20)
    expect(FALC_REASONS[code].en.length).toBeGreaterThan(20)
  }
})
