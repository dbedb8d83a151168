import fc from "fast-check"
import { expect, it } from "vitest"
import { arbitraryDocument } from "./arbitrary-document.ts"
import type { DocumentNode, RecoDocument } from "./document.ts"
import { inFrenchTypography } from "./in-french.ts"
import { plainTextOf } from "./plain-text.ts"

const line = (...content: DocumentNode[]): RecoDocument => ({ type: "doc", content: [{ type: "paragraph", content }] })
const text = (words: string, ...marks: DocumentNode["marks"] & object): DocumentNode => ({
  type: "text",
  text: words,
  ...(marks.length > 0 && { marks })
})
const set = (...content: DocumentNode[]) => inFrenchTypography(line(...content)).content[0]?.content

it("sets a line whole, whatever bears its words", () => {
  expect(set(text("Attention", { type: "bold" }), text(" : 1 g"))).toEqual([
    text("Attention", { type: "bold" }),
    text("\u202f: 1\u00a0g")
  ])
  expect(set(text("Attention "), text("!", { type: "bold" }))).toEqual([
    text("Attention\u202f"),
    text("!", { type: "bold" })
  ])
  expect(set(text("Vu"), { type: "citation", attrs: { ref: "a" } }, text(" ; puis"))).toEqual([
    text("Vu"),
    { type: "citation", attrs: { ref: "a" } },
    text("\u202f; puis")
  ])
})

it("leaves the address that a link says", () => {
  const link = { type: "link", attrs: { href: "https://exemple.org/a?b" } }
  expect(set(text("exemple.org/a?b", link), text(" : lire"))).toEqual([
    text("exemple.org/a?b", link),
    text("\u202f: lire")
  ])
})

it("changes nothing but spaces, quotation marks and apostrophes, in any text, and nothing the second time", () => {
  const bare = (document: RecoDocument) =>
    plainTextOf(document)
      .replaceAll(/[\s\u202f\u00a0«»"]/g, "")
      .replaceAll("’", "'")
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const once = inFrenchTypography(document)
      expect(bare(once)).toBe(bare(document))
      expect(inFrenchTypography(once)).toEqual(once)
    })
  )
})
