import type { DocumentNode, RecoDocument } from "@recos/schemas/document/document"
import { documentSchema } from "@recos/schemas/document/nodes/index"
import { readDocument } from "@recos/schemas/document/read-document"
import { emptyDocument } from "@recos/schemas/document/template"
import { kindOf } from "@recos/schemas/document/walk"
import { expect, test } from "vitest"
import { changeMarks } from "./mark-changes.ts"

const line = (text: string): DocumentNode => ({
  type: "paragraph",
  content: text === "" ? [] : [{ type: "text", text }]
})
const statement = (text: string, strength: string): DocumentNode => ({
  type: "statement",
  attrs: { id: "s1", direction: "for", strength, hasGrade: null, certainty: null },
  content: [line(text)]
})

function reco(reasons: DocumentNode[], statements: DocumentNode[] = [statement("Marcher.", "strong")]): RecoDocument {
  const read = readDocument({
    type: "doc",
    content: emptyDocument("Mal de dos").content.map((node) => {
      const kind = kindOf(node)
      if (kind === "reasons") return { ...node, content: reasons }
      return kind === "statements" ? { ...node, content: statements } : node
    })
  })
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  return read.document
}

/** What is drawn over a text, each mark with the words under it; of what is gone, the words of the text before it. */
function drawn(before: RecoDocument, after: RecoDocument): string[] {
  const doc = documentSchema().nodeFromJSON(after)
  return changeMarks(doc, before).map((mark) => {
    const words = doc.textBetween(mark.from, mark.to, "|")
    const { type } = mark as unknown as { type: { attrs?: { class?: string; nodeName?: string } } }
    const what = type.attrs?.class ?? type.attrs?.nodeName
    return what === undefined ? `gone after “${doc.textBetween(0, mark.from, "|").slice(-12)}”` : `${what}: ${words}`
  })
}

test("words that came and went are drawn where they stand", () => {
  expect(drawn(reco([line("Boire souvent, sans soif.")]), reco([line("Boire peu, sans soif.")]))).toEqual([
    expect.stringMatching(/^gone after “.*Boire ”$/),
    "ins: peu"
  ])
})

test("a line with spaces around it, which no version keeps, is drawn at its words", () => {
  expect(drawn(reco([line("Boire souvent.")]), reco([line("  Boire peu. ")]))).toEqual([
    expect.stringMatching(/^gone after “.*Boire ”$/),
    "ins: peu"
  ])
})

test("lines that came are drawn as a whole, and those that went where they stood, also at the end", () => {
  const [one, two, three] = [line("Première raison."), line("Deuxième."), line("Troisième chose.")]
  expect(drawn(reco([one, two]), reco([one, three, two]))).toEqual(["branch-added: Troisième chose."])
  expect(drawn(reco([one, two, three]), reco([one, three]))).toEqual([expect.stringContaining("raison.")])
  expect(drawn(reco([one, two]), reco([one]))).toEqual([expect.stringContaining("raison.")])
  expect(drawn(reco([one]), reco([line("")]))).toHaveLength(1)
})

test("two lines that say the same are told apart by their order", () => {
  const same = line("Boire.")
  expect(drawn(reco([same, line("Dormir."), same]), reco([same, line("Dormir bien."), same]))).toEqual(["ins:  bien"])
})

test("a field is drawn on its piece, and words in it on their own", () => {
  const after = reco([line("x")], [statement("Marcher peu.", "conditional")])
  expect(drawn(reco([line("x")]), after)).toEqual(["branch-field: Marcher peu.", "ins:  peu"])
})
