import fc from "fast-check"
import { expect, test } from "vitest"
import { arbitraryDocument } from "../document/arbitrary-document.ts"
import type { DocumentNode, RecoDocument } from "../document/document.ts"
import { normalizeDocument } from "../document/normalize.ts"
import { readDocument } from "../document/read-document.ts"
import { emptyDocument } from "../document/template.ts"
import { kindOf } from "../document/walk.ts"
import { runs } from "../testing/long-run.ts"
import { processorTime } from "../testing/processor-time.ts"
import { canonicalJson } from "../text/canonical-json.ts"
import type { SectionKind } from "../vocabulary/closed-lists.ts"
import { comparedText } from "./compare-block.ts"
import { compareDocuments } from "./compare-documents.ts"
import { compareWords } from "./compare-words.ts"
import type { BlockComparison, Comparison } from "./comparison.ts"

const paragraph = (text: string): DocumentNode => ({ type: "paragraph", content: [{ type: "text", text }] })
const statement = (id: string, text: string, attrs: DocumentNode["attrs"] = {}): DocumentNode => ({
  type: "statement",
  attrs: { id, direction: "for", strength: "conditional", hasGrade: null, certainty: null, ...attrs },
  content: [paragraph(text)]
})

function reco(sections: Partial<Record<SectionKind, DocumentNode[]>>, title = "Mal de dos"): RecoDocument {
  const read = readDocument({
    type: "doc",
    content: emptyDocument(title).content.map((node) => {
      const kind = kindOf(node)
      return kind && sections[kind] ? { ...node, content: sections[kind] } : node
    })
  })
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  return read.document
}

const changesIn = (comparison: Comparison, kind: SectionKind): BlockComparison[] =>
  comparison.sections.find((section) => section.kind === kind)?.blocks.filter(({ change }) => change !== "same") ?? []

test("a statement's strength is a field, not words", () => {
  const comparison = compareDocuments(
    reco({ statements: [statement("s1", "Rester actif.")] }),
    reco({ statements: [statement("s1", "Rester actif.", { strength: "strong" })] })
  )
  expect(changesIn(comparison, "statements")).toMatchObject([
    { change: "changed", fields: [{ field: "strength", before: "conditional", after: "strong" }], onlyForm: false }
  ])
})

test("a changed word is told apart from the words around it", () => {
  const comparison = compareDocuments(
    reco({ reasons: [paragraph("La marche aide un peu à guérir.")] }),
    reco({ reasons: [paragraph("La marche aide beaucoup à guérir.")] })
  )
  expect(changesIn(comparison, "reasons")).toMatchObject([
    {
      change: "changed",
      words: [
        { change: "same", text: "La marche aide " },
        { change: "removed", text: "un peu " },
        { change: "added", text: "beaucoup " },
        { change: "same", text: "à guérir." }
      ]
    }
  ])
})

test("a source and an Arabic word change whole, never letter by letter", () => {
  expect(compareWords("Marcher. [he-2013]", "Marcher. [huang-2020]")).toEqual([
    { change: "same", text: "Marcher. " },
    { change: "removed", text: "[he-2013]" },
    { change: "added", text: "[huang-2020]" }
  ])
  expect(compareWords("بعد عمر سنة", "قبل عمر سنة")).toEqual([
    { change: "removed", text: "بعد" },
    { change: "added", text: "قبل" },
    { change: "same", text: " عمر سنة" }
  ])
})

test("a statement that changes place and words is followed by its id", () => {
  const comparison = compareDocuments(
    reco({ statements: [statement("s1", "Marcher."), statement("s2", "Dormir.")] }),
    reco({ statements: [statement("s2", "Bien dormir.")], "practical-advice": [statement("s1", "Marcher.")] })
  )
  expect(changesIn(comparison, "practical-advice")).toMatchObject([{ change: "moved", from: "statements" }])
  expect(changesIn(comparison, "statements")).toMatchObject([{ change: "changed", movedFrom: null }])
})

test("a paragraph moved to another section is moved, not rewritten", () => {
  const moved = paragraph("Une phrase qui change de place.")
  const comparison = compareDocuments(reco({ reasons: [moved] }), reco({ environment: [moved] }))
  expect(changesIn(comparison, "environment")).toContainEqual({ change: "moved", block: moved, from: "reasons" })
})

test("bold alone is a change of form", () => {
  const bold = { type: "paragraph", content: [{ type: "text", text: "Bouger", marks: [{ type: "bold" }] }] }
  const comparison = compareDocuments(reco({ reasons: [paragraph("Bouger")] }), reco({ reasons: [bold] }))
  expect(changesIn(comparison, "reasons")).toMatchObject([{ change: "changed", fields: [], onlyForm: true }])
})

test("a new source is a change of words", () => {
  const cited = {
    type: "paragraph",
    content: [
      ...(paragraph("Bouger chaque jour").content ?? []),
      { type: "citation", attrs: { ref: "has-2019", locator: "p. 4" } }
    ]
  }
  const comparison = compareDocuments(reco({ reasons: [paragraph("Bouger chaque jour")] }), reco({ reasons: [cited] }))
  const [change] = changesIn(comparison, "reasons")
  expect(
    change?.change === "changed" &&
      change.words
        .filter(({ change: kind }) => kind === "added")
        .map(({ text }) => text)
        .join("")
  ).toBe(" [has-2019, p. 4]")
})

test("a text compared with itself has no change", () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const comparison = compareDocuments(document, document)
      expect(comparison.hasChanges).toBe(false)
      expect(comparison.sections.every(({ change }) => change === "same")).toBe(true)
    }),
    { numRuns: runs(200) }
  )
})

test("a comparison holds every block and every word of both texts", () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (before, after) => {
      const { sections } = compareDocuments(before, after)
      const blocks = sections.flatMap((section) => section.blocks)
      const old = blocks.flatMap((block) =>
        block.change === "changed" ? [block.before] : block.change === "added" ? [] : [block.block]
      )
      const now = blocks.flatMap((block) =>
        block.change === "changed" ? [block.after] : block.change === "removed" ? [] : [block.block]
      )
      expect(sorted(old)).toEqual(sorted(blocksIn(before)))
      expect(sorted(now)).toEqual(sorted(blocksIn(after)))
      for (const block of blocks) {
        if (block.change !== "changed") continue
        const kept = (change: "added" | "removed") =>
          block.words
            .filter((word) => word.change !== change)
            .map(({ text }) => text)
            .join("")
        expect(kept("removed")).toBe(comparedText(block.after))
        expect(kept("added")).toBe(comparedText(block.before))
      }
    }),
    { numRuns: runs(300) }
  )
})

test("400 blocks with 40 edits are compared within 200 ms", () => {
  const words = (seed: number) =>
    Array.from({ length: 40 }, (_, index) => `mot${(seed * 7919 + index * 104_729) % 997}`).join(" ")
  const texts = Array.from({ length: 400 }, (_, index) => words(index))
  const edited = texts.map((text, index) => (index % 10 === 0 ? text.replace(/mot\d+ /, "autre ") : text))
  const before = reco({ reasons: texts.map(paragraph) })
  const after = reco({ reasons: edited.map(paragraph) })
  const comparison = compareDocuments(before, after)
  // The best of five: the first ones are spent on compiling.
  const times = Array.from({ length: 5 }, () => processorTime(() => compareDocuments(before, after)))
  expect(changesIn(comparison, "reasons").map(({ change }) => change)).toEqual(
    Array.from({ length: 40 }, () => "changed")
  )
  expect(Math.min(...times)).toBeLessThan(200)
})

const blocksIn = (document: RecoDocument): DocumentNode[] =>
  normalizeDocument(document).content.flatMap((section) =>
    kindOf(section) ? (section.content ?? []).filter((block) => block.type !== "paragraph" || block.content) : []
  )
const sorted = (blocks: DocumentNode[]): string[] => blocks.map(canonicalJson).toSorted()
