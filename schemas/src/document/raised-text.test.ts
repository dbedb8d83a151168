import fc from "fast-check"
import { expect, test } from "vitest"
import { runs } from "../testing/long-run.ts"
import { comparedText } from "../versions/compare-block.ts"
import { fromMarkdown } from "./markdown/from-markdown.ts"
import { toMarkdown } from "./markdown/to-markdown.ts"
import { fromMdx } from "./mdx/from-mdx.ts"
import { toMdx } from "./mdx/to-mdx.ts"
import { plainTextOf } from "./plain-text.ts"
import { raisedText } from "./raised-text.ts"
import { readDocument } from "./read-document.ts"

const words = (text: string, ...types: string[]) => ({ type: "text", text, marks: types.map((type) => ({ type })) })
const above = (text: string) => words(text, "superscript")
const below = (text: string) => words(text, "subscript")

test.each([
  [above("3"), "³"],
  [above("-2"), "⁻²"],
  [above("−2"), "⁻²"],
  [above("2+"), "²⁺"],
  [above("9"), "⁹"],
  [above("2,5"), "^(2,5)"],
  [above("n"), "ⁿ"],
  [above("er"), "er"],
  [above("ème"), "ème"],
  [above("os"), "os"],
  [above("x+1"), "ˣ⁺¹"],
  [above(" 3 "), " ³ "],
  [above(" "), " "],
  [below("2"), "₂"],
  [below("1c"), "₁c"],
  [below("max"), "max"],
  [below("10"), "₁₀"],
  [below("1,2"), "_(1,2)"],
  [words("3", "bold"), "3"],
  [words("3", "bold", "superscript"), "³"]
])("%j is said %s where no mark can be shown", (node, said) => {
  expect(raisedText(node)).toBe(said)
})

test("a raised figure never becomes a digit of the number that it stands beside", () => {
  const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(digits, digits, fc.constantFrom(above, below), (base, figure, raise) => {
      const said = plainTextOf({ type: "paragraph", content: [words(base), raise(figure)] })
      expect(said.match(/\d+/)?.[0]).toBe(base)
      expect(said).not.toBe(base + figure)
    }),
    { numRuns: runs(100) }
  )
})

const text = readDocument({
  type: "doc",
  content: [
    { type: "recoTitle", content: [{ type: "text", text: "Titre" }] },
    {
      type: "section",
      attrs: { kind: "practical-advice" },
      content: [
        {
          type: "paragraph",
          content: [
            words("Plaquettes sous 50 × 10"),
            above("9"),
            words("/L, H"),
            below("2"),
            words("O, la "),
            words("1", "bold"),
            words("re", "bold", "superscript"),
            words(" fois.")
          ]
        }
      ]
    }
  ]
})
if ("problems" in text) throw new Error(JSON.stringify(text.problems))
const { document } = text

test("raised words go through files and come back", () => {
  const mdx = toMdx(document, "fr")
  expect(mdx).toContain("10<Sup>9</Sup>/L, H<Sub>2</Sub>O")
  expect(fromMdx(mdx)).toEqual(document)
  const markdown = toMarkdown(document, [], "fr")
  expect(markdown).toContain("10<sup>9</sup>/L, H<sub>2</sub>O")
  const back = fromMarkdown(markdown)
  expect(back.report).toEqual([])
  expect(plainTextOf(back.document)).toBe(plainTextOf(document))
  expect(plainTextOf(document)).toContain("10⁹/L, H₂O, la 1re fois.")
})

test("a tag that nothing closes raises nothing, and is told", () => {
  const { document: read, report } = fromMarkdown("# T\n\n## En pratique\n\nA<sup>2 et B")
  expect(plainTextOf(read)).toContain("A2 et B")
  expect(report.map(({ code }) => code)).toEqual(["html"])
})

test("a comparison tells 10⁹ from 109", () => {
  expect(comparedText({ type: "paragraph", content: [words("10"), above("9")] })).not.toBe("109")
})
