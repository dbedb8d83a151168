import fc from "fast-check"
import { expect, test } from "vitest"
import { runs } from "../../testing/long-run.ts"
import { nastyText } from "../arbitrary-text.ts"
import { plainTextOf, titleOf } from "../plain-text.ts"
import { readDocument } from "../read-document.ts"
import { statementsOf } from "../statements.ts"
import { blocksOf, nodesOf } from "../walk.ts"
import { fromMarkdown } from "./from-markdown.ts"
import { IMPORT_CODES, IMPORT_MESSAGES } from "./import-report.ts"

const notes = (text: string): string[] => fromMarkdown(text).report.map(({ line, code }) => `${line} ${code}`)

test("headings fill their section in French or English, whatever their accents and numbers", () => {
  const { document, report } = fromMarkdown("# Toux\n\n## 1. EN BREF\n\nDu miel.\n\n## Warning signs\n\nÉtouffement.\n")
  expect(titleOf(document)).toBe("Toux")
  expect(plainTextOf({ type: "section", content: blocksOf(document, "in-brief") })).toBe("Du miel.")
  expect(plainTextOf({ type: "section", content: blocksOf(document, "warning-signs") })).toBe("Étouffement.")
  expect(report).toEqual([])
})

test("what fits no section goes to the practical advice, and is said", () => {
  const { document, report } = fromMarkdown("# Toux\n\nIntroduction.\n\n## Bibliographie\n\nUn livre.\n")
  const advice = plainTextOf({ type: "section", content: blocksOf(document, "practical-advice") })
  expect(advice).toBe("Introduction.\nBibliographie\nUn livre.")
  expect(report).toEqual([
    { line: 3, code: "text-before-sections", detail: "" },
    { line: 5, code: "heading-unmatched", detail: "Bibliographie" }
  ])
})

test("a quotation among the recommendations is a statement, with its strength when it is said", () => {
  const { document, report } = fromMarkdown(
    "# Toux\n\n## Recommandations\n\n> **Nous suggérons de ne pas** donner d’antibiotique.\n\n> Boire.\n"
  )
  expect(statementsOf(document)).toMatchObject([
    { id: "statement-1", direction: "against", strength: "conditional" },
    { id: "statement-2", direction: "unspecified", strength: "unspecified", text: "Boire." }
  ])
  expect(report).toEqual([{ line: 5, code: "statement-to-complete", detail: "Boire." }])
})

test("the template's question stays to be filled beside an imported one", () => {
  const { document } = fromMarkdown("# Toux\n\n## Question clinique\n\nQue faire ?\n")
  expect(nodesOf(document, "pico")).toHaveLength(1)
})

test.each([
  ["a technical header", "---\nlayout: x\n---\n\n# T\n", ["1 front-matter"]],
  ["no title", "## En bref\n\na\n", ["1 title-missing"]],
  ["raw HTML", "# T\n\n## En bref\n\n<div>a</div>\n\nb <b>c</b>\n", ["5 html", "7 html", "7 html"]],
  ["a picture", "# T\n\n## En bref\n\n![Un dos](dos.png)\n", ["5 image"]],
  ["code", "# T\n\n## En bref\n\n`a`\n\n```\nb\n```\n", ["5 code", "7 code"]],
  ["a rule", "# T\n\n## En bref\n\n---\n", ["5 rule"]],
  ["a footnote", "# T\n\n## En bref\n\na[^1]\n\n[^1]: b\n", ["5 footnote", "7 footnote"]],
  ["a task list", "# T\n\n## En bref\n\n- [x] a\n", ["5 task"]],
  ["struck-through words", "# T\n\n## En bref\n\n~~a~~\n", ["5 strikethrough"]],
  ["a link that is not allowed", "# T\n\n## En bref\n\n[a](javascript:alert(1))\n", ["5 link"]],
  ["the title of a link", '# T\n\n## En bref\n\n[a](https://a.fr "b")\n', ["5 link-title"]],
  ["a heading too deep", "# T\n\n## En bref\n\n##### a\n", ["5 heading-level"]],
  ["a heading in a list", "# T\n\n## En bref\n\n- # a\n", ["5 heading-nested"]],
  ["a quotation in a quotation", "# T\n\n## En bref\n\n> > a\n", ["5 block-nested"]]
])("%s is listed with its line", (_name, text, expected) => {
  expect(notes(text)).toEqual(expected)
})

test("links named once for all keep their address", () => {
  const { document } = fromMarkdown("# T\n\n## En bref\n\n[a][b]\n\n[b]: https://a.fr\n")
  expect(blocksOf(document, "in-brief")[0]?.content?.[0]?.marks).toEqual([
    { type: "link", attrs: { href: "https://a.fr" } }
  ])
})

test("any text makes a document", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(nastyText, fc.constant("\n"), fc.constant("\n\n")), { maxLength: 12 }), (pieces) => {
      const { document } = fromMarkdown(pieces.join(""))
      expect(readDocument(document)).toEqual({ document })
    }),
    { numRuns: runs(300) }
  )
})

test("a hostile depth is kept as typed, at once", () => {
  const { document } = fromMarkdown(`# T\n\n${"> ".repeat(50_000)}a`)
  expect(nodesOf(document, "blockquote")).toEqual([])
})

test("every note has its sentences", () => {
  for (const code of IMPORT_CODES) expect(IMPORT_MESSAGES[code].fr).not.toBe("")
})
