import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { runs } from "../../testing/long-run.ts"
import { plainTextOf, titleOf } from "../plain-text.ts"
import { statementsOf } from "../statements.ts"
import { blocksOf, nodesOf } from "../walk.ts"
import { fromMarkdown } from "./from-markdown.ts"
import { toMarkdown } from "./to-markdown.ts"

const inBrief = (text: string): string =>
  plainTextOf({
    type: "section",
    content: blocksOf(fromMarkdown(`# T\n\n## En bref\n\n${text}\n`).document, "in-brief")
  })
const codes = (text: string): string[] =>
  fromMarkdown(text).report.map(({ code, detail }) => `${code} ${detail}`.trim())

describe("figures are never joined", () => {
  it.each([
    ["a break in a cell", "| a | b |\n| - | - |\n| 5<br>10 mg | c |", "5\n10 mg"],
    ["a break that closes itself", "Prendre 5<br />10 gouttes.", "5\n10 gouttes"],
    ["a break with attributes", 'Prendre 5<br class="x">10 gouttes.', "5\n10 gouttes"],
    ["a block of HTML", "<div>5<br>10 mg</div>", "5\n10 mg"],
    ["paragraphs in a cell", "| a |\n| - |\n| <p>5</p><p>10 mg</p> |", "5\n10 mg"],
    ["a list in a cell", "| a |\n| - |\n| <ul><li>5</li><li>10 mg</li></ul> |", "5\n10 mg"],
    ["a table of HTML", "<table><tr><td>5</td><td>10 mg</td></tr><tr><td>20</td></tr></table>", "5 – 10 mg\n20"],
    ["struck-through words", "5~~0~~1 mg", "5 0 1 mg"],
    ["struck-through words as tags", "5<del>0</del>1 mg", "5 0 1 mg"],
    ["a power", "10<sup>9</sup>/L", "10⁹/L"],
    ["a power in bold", "**10<sup>9</sup>**/L", "10⁹/L"],
    ["a power below zero", "10<sup>−3</sup> mol", "10⁻³ mol"],
    ["a power in a cell", "| a |\n| - |\n| 10<sup>3</sup> |", "10³"],
    ["a power within a block of HTML", "<p>10<sup>3</sup></p>", "10³"],
    ["a power that nothing ends", "10<sup>9/L", "10^9/L"],
    ["a power as pandoc writes it", "10^9^/L", "10⁹/L"],
    ["an index", "H<sub>2</sub>O et CO~2~", "H₂O et CO₂"],
    ["entities of a block of HTML", "<p>pr&eacute;vention &le; 5&nbsp;mg</p>", "prévention ≤ 5\u00a0mg"]
  ])("%s", (_, text, words) => {
    expect(inBrief(text)).toContain(words)
  })

  it("nor when a draft is written: a break in a cell, two paragraphs of a cell", () => {
    const cell = {
      type: "tableCell",
      content: [
        {
          type: "paragraph",
          content: [{ type: "text", text: "5" }, { type: "hardBreak" }, { type: "text", text: "10 mg" }]
        }
      ]
    }
    const row = { type: "tableRow", content: [cell] }
    const { document } = fromMarkdown("# T\n\n## En bref\n\na\n")
    const content = document.content.map((node) =>
      node.attrs?.kind === "in-brief" ? { ...node, content: [{ type: "table", content: [row, row] }] } : node
    )
    const written = toMarkdown({ ...document, content }, [], "fr")
    expect(written).toContain("5<br>10 mg")
    const back = blocksOf(fromMarkdown(written).document, "in-brief")
    expect(plainTextOf({ type: "section", content: back })).toContain("5\n10 mg")
  })
})

describe("what stands before a text", () => {
  it.each([
    [
      "YAML that ends in dots",
      '---\ntitle: "Toux : miel"\nauthor: Inès\n...\n',
      "Toux : miel",
      ["front-matter author : Inès"]
    ],
    ["YAML of several lines", "---\ntitle: >-\n  Toux\n  et miel\n---\n", "Toux et miel", []],
    [
      "YAML that no parser takes",
      "---\ntitle: Toux : que faire\ndate: 3 mai\n---\n",
      "Toux : que faire",
      ["front-matter date : 3 mai"]
    ],
    ["TOML", '+++\ntitle = "Toux"\ndraft = true\n+++\n', "Toux", ["front-matter draft : true"]],
    [
      "pandoc’s three lines",
      "% Toux\n% Inès\n% 3 mai\n",
      "Toux",
      ["front-matter author : Inès", "front-matter date : 3 mai"]
    ]
  ])("%s", (_, head, title, left) => {
    const { document, report } = fromMarkdown(`${head}\n## En bref\n\na\n`)
    expect(titleOf(document)).toBe(title)
    expect(report.map(({ code, detail }) => `${code} ${detail}`)).toEqual(left)
  })

  it("is no header when it says no field: two rules around words are words", () => {
    expect(plainTextOf(fromMarkdown("---\n\nDu miel.\n\n---\n").document as never)).toContain("Du miel.")
  })

  it("says the language", () => {
    expect(fromMarkdown("---\ntitle: Cough\nlang: en-GB\n---\n").language).toBe("en")
  })
})

test.each([
  ["## Recommandations {#rec .unnumbered}", "heading-attributes {#rec .unnumbered}"],
  ["## **Recommandations** {#recommandations}", "heading-attributes {#recommandations}"],
  ["## Recommandations {-}", "heading-attributes {-}"],
  ["## Recommandations {: .a}", "heading-attributes {: .a}"]
])("the attributes of « %s » are told, and its section filled", (heading, told) => {
  const text = `# T\n\n${heading}\n\n> Nous recommandons l’exercice.\n`
  expect(codes(text)).toContain(told)
  expect(statementsOf(fromMarkdown(text).document)).toHaveLength(1)
})

describe("recommendations", () => {
  const read = (text: string) => fromMarkdown(`# T\n\n## Recommandations\n\n${text}\n`)
  it.each([
    ["in a numbered list", "1. Nous recommandons l’exercice.\n2. Nous suggérons de ne pas faire d’imagerie."],
    ["in a list with bullets", "- Nous recommandons l’exercice.\n- **Nous suggérons de ne pas** faire d’imagerie."],
    ["as paragraphs", "Nous recommandons l’exercice.\n\nNous suggérons de ne pas faire d’imagerie."],
    ["with a label", "1. **R1.** Nous recommandons l’exercice.\n2. R2 – Nous suggérons de ne pas faire d’imagerie."],
    ["in English", "1. We recommend exercise.\n2. We suggest not imaging."]
  ])("%s are statements, without an empty one", (_, text) => {
    const statements = statementsOf(read(text).document)
    expect(statements).toHaveLength(2)
    expect(statements[0]?.direction).toBe("for")
  })

  it("that nothing says to be any stay a list, which is told", () => {
    const { document, report } = read("1. L’exercice.\n2. Pas d’imagerie.")
    expect(nodesOf(document, "orderedList")).toHaveLength(1)
    expect(report.map(({ code }) => code)).toEqual(["statement-missing", "list-in-statements"])
  })
})

test("whatever a file holds, each of its words is in the text or in the list, and no two figures become one", () => {
  const token = fc.integer({ min: 1000, max: 9999 }).map(String)
  // What parts two words by itself stands without a space between them.
  const parting = fc.constantFrom<[string, string]>(
    ["<br>", "<br>"],
    ["<div>", "</div>"],
    ["<del>", "</del>"],
    ["~~", "~~"],
    ["<p>", "</p>"],
    ["<td>", "</td>"],
    ["<br/>", "<br />"]
  )
  const around = fc.constantFrom<[string, string]>(
    ["", " "],
    ["**", "** "],
    ["*", "* "],
    [" <sup>", "</sup> "],
    [" <sub>", "</sub> "],
    ["`", "` "],
    ["[", "](https://a.fr) "],
    ["![", "](https://a.fr/b.png) "],
    ["<!-- ", " --> "],
    ["<span>", "</span> "]
  )
  const piece = fc
    .tuple(token, fc.oneof(parting, around))
    .map(([text, [before, after]]) => ({ text, written: `${before}${text}${after}` }))
  const line = fc.array(piece, { minLength: 1, maxLength: 4 })
  const block = fc.tuple(line, fc.constantFrom("p", "-", "1.", ">", "|", "##", "x", "[^1]:")).map(([pieces, form]) => {
    const inline = pieces.map(({ written }) => written).join("")
    const written =
      form === "p" || form === "x"
        ? inline
        : form === "|"
          ? `| a | b |\n| - | - |\n| ${inline} | c |`
          : `${form} ${inline}`
    return { tokens: pieces.map(({ text }) => text), written }
  })
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), fc.option(token), (blocks, field) => {
      const head = field === null ? "" : `---\ndate: ${field}\n---\n`
      const { document, report } = fromMarkdown(`${head}# T\n\n${blocks.map(({ written }) => written).join("\n\n")}\n`)
      const all = `${plainTextOf(document as never)} ${report.map(({ detail }) => detail).join(" ")}`.normalize("NFKC")
      for (const text of [...blocks.flatMap(({ tokens }) => tokens), ...(field === null ? [] : [field])]) {
        expect(all).toMatch(new RegExp(`(?<!\\d)${text}(?!\\d)`))
      }
    }),
    { numRuns: runs(200) }
  )
})
