import { expect, test } from "vitest"
import { SECTION_KINDS } from "../vocabulary/closed-lists.ts"
import { emptyDocument, kindOf, type RecoDocument, readDocument, statementsOf, titleOf } from "./index.ts"

const withBlocks = (...content: unknown[]): unknown => ({
  type: "doc",
  content: [{ type: "recoTitle" }, { type: "section", attrs: { kind: "in-brief" }, content }]
})
const paragraph = (text: string, marks: unknown[] = []) => ({
  type: "paragraph",
  content: [{ type: "text", text, marks }]
})
const codes = (json: unknown): string[] => {
  const read = readDocument(json)
  return "problems" in read ? read.problems.map((problem) => `${problem.code} ${problem.path.join(".")}`) : []
}
const accepted = (json: unknown): RecoDocument => {
  const read = readDocument(json)
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  return read.document
}

test("the template holds every section once, in order, and one empty statement", () => {
  const document = emptyDocument("  Mal de\n dos ")
  expect(titleOf(document)).toBe("Mal de dos")
  expect(document.content.slice(1).map(kindOf)).toEqual([...SECTION_KINDS])
  expect(statementsOf(document)).toMatchObject([{ id: "statement-1", text: "", section: "statements" }])
})

test("a document is read back the same", () => {
  const document = emptyDocument("Mal de dos")
  expect(accepted(document)).toEqual(document)
})

test("marks come back in the schema's order, whatever order Yjs gave", () => {
  const read = accepted(withBlocks(paragraph("a", [{ type: "italic" }, { type: "bold" }])))
  expect(read.content[1]?.content?.[0]?.content?.[0]?.marks).toEqual([{ type: "bold" }, { type: "italic" }])
})

test("attributes left out take their initial value", () => {
  const read = accepted(withBlocks({ type: "statement", attrs: { id: "s1" }, content: [paragraph("a")] }))
  expect(statementsOf(read)[0]).toMatchObject({ id: "s1", direction: "for", strength: "conditional", hasGrade: null })
})

test.each([
  ["nothing", null, "shape "],
  ["a string", "doc", "shape "],
  ["another top node", { type: "paragraph" }, "content "],
  ["no section", { type: "doc", content: [{ type: "recoTitle" }] }, "content "],
  ["an unknown node", withBlocks({ type: "iframe" }), "unknown-node 1.0"],
  ["a node named as an object's own method", withBlocks({ type: "constructor" }), "unknown-node 1.0"],
  ["an unknown mark", withBlocks(paragraph("a", [{ type: "comment" }])), "unknown-mark 1.0.0"],
  ["an unknown attribute", withBlocks({ ...paragraph("a"), attrs: { onclick: "x" } }), "unknown-attribute 1.0"],
  ["an unknown field", withBlocks({ ...paragraph("a"), html: "<b>" }), "shape 1.0"],
  [
    "a script in a link",
    withBlocks(paragraph("a", [{ type: "link", attrs: { href: "javascript:alert(1)" } }])),
    "attribute 1.0.0"
  ],
  [
    "a script behind a tab in a link",
    withBlocks(paragraph("a", [{ type: "link", attrs: { href: "java\tscript:alert(1)" } }])),
    "attribute 1.0.0"
  ],
  ["a heading of level 1", withBlocks({ type: "heading", attrs: { level: 1 } }), "attribute 1.0"],
  ["a merged cell", withBlocks(table({ colspan: 2 })), "attribute 1.0.0.0"],
  ["an empty text", withBlocks(paragraph("")), "shape 1.0.0"],
  ["a statement in a list", withBlocks(list({ type: "statement", content: [paragraph("a")] })), "content 1.0.0.0"],
  ["the same mark twice", withBlocks(paragraph("a", [{ type: "bold" }, { type: "bold" }])), "content 1.0.0"]
])("refuses %s", (_name, json, problem) => {
  expect(codes(json)).toContain(problem)
})

test("a hostile depth is refused, not followed", () => {
  let deep: unknown = paragraph("a")
  for (let level = 0; level < 20_000; level += 1) deep = { type: "blockquote", content: [deep] }
  expect(codes(withBlocks(deep))[0]).toMatch(/^too-deep/)
})

function table(attrs: unknown) {
  return {
    type: "table",
    content: [{ type: "tableRow", content: [{ type: "tableCell", attrs, content: [paragraph("a")] }] }]
  }
}

function list(child: unknown) {
  return { type: "bulletList", content: [{ type: "listItem", content: [child] }] }
}
