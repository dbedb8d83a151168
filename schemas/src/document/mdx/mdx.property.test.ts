import fc from "fast-check"
import { expect, test } from "vitest"
import { canonicalJson } from "../../text/canonical-json.ts"
import { arbitraryDocument } from "../arbitrary-document.ts"
import { normalizeDocument } from "../normalize.ts"
import { readDocument } from "../read-document.ts"
import { gateMdx, readMdx } from "./from-mdx.ts"
import { parseMdx } from "./parse.ts"
import { toMdx } from "./to-mdx.ts"

const RUNS = Number(process.env.PROPERTY_RUNS ?? 300)

test("every document comes back from MDX in its normal form, with its language", () => {
  fc.assert(
    fc.property(arbitraryDocument, fc.constantFrom("fr" as const, "ar" as const), (document, language) => {
      const text = toMdx(document, language)
      const expected = canonicalJson({ document: normalizeDocument(document), language })
      expect(canonicalJson(readMdx(text)), text).toBe(expected)
    }),
    { numRuns: RUNS }
  )
}, 480_000)

const ALLOWED = new Set(
  "root heading paragraph text strong emphasis break link list listItem blockquote table tableRow tableCell mdxJsxFlowElement mdxJsxTextElement".split(
    " "
  )
)

test("whatever was typed, the file holds nothing but text, allowed signs and listed components", () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const text = toMdx(document, "fr")
      expect(gateMdx(text), text).toEqual([])
      const parsed = parseMdx(text)
      if ("problem" in parsed) throw new Error(text)
      const types = JSON.stringify(parsed.tree, (key, value) => (key === "attributes" ? undefined : value))
      for (const [, type] of types.matchAll(/"type":"(\w+)"/g)) expect(ALLOWED).toContain(type)
    }),
    { numRuns: RUNS / 3 }
  )
}, 480_000)

test("the normal form is a document, and twice is the same as once", () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const once = normalizeDocument(document)
      expect(canonicalJson(normalizeDocument(once))).toBe(canonicalJson(once))
      expect(canonicalJson(readDocument(once))).toBe(canonicalJson({ document: once }))
    }),
    { numRuns: RUNS / 3 }
  )
}, 480_000)
