import { documentSchema } from "@recos/schemas/document/nodes/index"
import type { Node } from "@tiptap/pm/model"
import { EditorState } from "@tiptap/pm/state"
import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { paragraph, recoDocument, section, statement } from "../paper/sample-document.ts"
import { findInText } from "./find-in-text.ts"
import { replaceSpans } from "./replace-spans.ts"

const schema = documentSchema()
const bold = schema.mark("bold")
const italic = schema.mark("italic")
const link = schema.mark("link", { href: "https://exemple.org" })
const search = (words: string) => ({ words, exact: false, whole: false })
const line = (...content: Node[]): Node => schema.node("paragraph", null, content)
const documentOf = (...blocks: Node[]): Node => recoDocument("Titre", [section("in-brief", ...blocks)])
const linesOf = (document: Node): string[] => {
  const lines: string[] = []
  document.descendants((node) => {
    if (node.isTextblock) lines.push(node.textContent)
  })
  return lines
}
/** The runs of a line: their words, with what marks them. */
const runsOf = (block: Node | undefined): string[] =>
  block?.children.map((run) => [run.text ?? run.type.name, ...run.marks.map((mark) => mark.type.name)].join("/")) ?? []

function replaced(doc: Node, words: string, by: string): Node {
  const state = EditorState.create({ schema, doc })
  const change = replaceSpans(state, findInText(doc, search(words)), by)
  return change ? state.apply(change.transaction).doc : doc
}
const firstLine = (document: Node): Node | undefined => document.child(1).children[0]

describe("words of a text", () => {
  const cited = schema.node("citation", { ref: "r1" })
  const doc = recoDocument("L’œdème", [
    section("in-brief", line(schema.text("Un "), schema.text("œdè", [bold]), schema.text("me.")), paragraph("oede")),
    section(
      "statements",
      statement("s1", "Œdème"),
      line(schema.text("oe"), cited, schema.text("deme")),
      paragraph("me")
    )
  ])
  it("are found across marks, in the title and in pieces; never across lines nor over what is no letter", () => {
    const found = findInText(doc, search("oedeme")).map(({ from, to }) => doc.textBetween(from, to))
    expect(found).toEqual(["œdème", "œdème", "Œdème"])
  })

  it("are found in a part of it alone", () => {
    const [first, second, third] = findInText(doc, search("oedeme"))
    expect(findInText(doc, search("oedeme"), second)).toEqual([second])
    expect(findInText(doc, search("oedeme"), { from: (first?.from ?? 0) + 1, to: third?.to ?? 0 })).toEqual([
      second,
      third
    ])
    expect(findInText(doc, search("oedeme"), { from: 2, to: 4 })).toEqual([])
  })
})

test.each<[string, Node[], string, string, string[]]>([
  [
    "keep the marks of those that go",
    [schema.text("Un "), schema.text("oedeme", [bold])],
    "oedeme",
    "gonflement",
    ["Un ", "gonflement/bold"]
  ],
  [
    "keep a link, which goes on at neither end",
    [schema.text("oedeme", [link]), schema.text(" net")],
    "oedeme",
    "toux",
    ["toux/link", " net"]
  ],
  [
    "that grow take the mark at their end",
    [schema.text("oedeme", [italic]), schema.text(" net")],
    "oedeme",
    "oedemes",
    ["oedemes/italic", " net"]
  ],
  [
    "keep each mark of what stays",
    [schema.text("mal", [bold]), schema.text("adie")],
    "maladie",
    "maladies",
    ["mal/bold", "adies"]
  ],
  [
    "take those of the first letter that goes",
    [schema.text("m"), schema.text("al", [bold]), schema.text("adie")],
    "maladie",
    "mission",
    ["m", "ission/bold"]
  ],
  ["may be none", [schema.text("un "), schema.text("oedeme", [bold]), schema.text(" net")], "oedeme ", "", ["un net"]],
  ["may leave an empty line", [schema.text("oedeme")], "oedeme", "", []],
  ["are not typed: no sign is set anew", [schema.text("a b")], "a", '"quoi" ?', ['"quoi" ? b']],
  ["are whole letters", [schema.text("\u{1f600}")], "\u{1f600}", "\u{1f601}", ["\u{1f601}"]]
])("words in the place of others %s", (_name, content, words, by, runs) => {
  const doc = replaced(documentOf(line(...content)), words, by)
  doc.check()
  expect(runsOf(firstLine(doc))).toEqual(runs)
})

describe("whatever is written", () => {
  const letter = fc.constantFrom(..."aàbœ '", "\u2019", "\u00a0")
  const words = (minLength: number, maxLength: number) => fc.string({ unit: letter, minLength, maxLength })
  const runs = fc.array(fc.record({ words: words(1, 6), marks: fc.subarray([bold, italic, link]) }), { maxLength: 5 })
  const document = fc
    .array(runs, { minLength: 1, maxLength: 4 })
    .map((lines) => documentOf(...lines.map((line_) => line(...line_.map((run) => schema.text(run.words, run.marks))))))

  it("each that is found stands in one line, and all of them are replaced", () => {
    fc.assert(
      fc.property(document, words(1, 3), words(0, 4), (doc, wanted, by) => {
        const spans = findInText(doc, search(wanted))
        const expected = spans.map(({ from, to }) => {
          const [start, end] = [doc.resolve(from), doc.resolve(to)]
          expect(start.sameParent(end)).toBe(true)
          return end.parent
        })
        const after = replaced(doc, wanted, by)
        after.check()
        const count = (before: Node): number => expected.filter((parent) => parent === before).length
        doc.child(1).forEach((before, _offset, index) => {
          const found = findInText(documentOf(before), search(wanted))
          expect(found.length).toBe(count(before))
          let text = before.textContent
          const start = doc.child(0).nodeSize + 2
          for (const { from, to } of found.toReversed())
            text = text.slice(0, from - start) + by + text.slice(to - start)
          expect(after.child(1).child(index).textContent).toBe(text)
        })
      })
    )
  })

  it("all of some words by the same words changes nothing", () => {
    fc.assert(
      fc.property(document, words(1, 3), (doc, wanted) => {
        const state = EditorState.create({ schema, doc })
        const same = findInText(doc, { words: wanted, exact: true, whole: false }).filter(
          ({ from, to }) => doc.textBetween(from, to) === wanted
        )
        expect(replaceSpans(state, same, wanted)).toBeNull()
        expect(linesOf(replaced(doc, wanted, wanted)).length).toBe(linesOf(doc).length)
      })
    )
  })

  it("what stands around is left as it is, marks and all", () => {
    fc.assert(
      fc.property(document, words(1, 3), words(0, 4), (doc, wanted, by) => {
        const state = EditorState.create({ schema, doc })
        const spans = findInText(doc, search(wanted))
        const change = replaceSpans(state, spans, by)
        const mapping = change?.transaction.mapping
        const after = change?.transaction.doc ?? doc
        doc.descendants((node, position) => {
          if (!node.isText) return
          for (let at = position; at < position + node.nodeSize; at += 1) {
            if (spans.some(({ from, to }) => at >= from && at < to)) continue
            const now = mapping?.map(at, 1) ?? at
            expect(after.textBetween(now, now + 1)).toBe(doc.textBetween(at, at + 1))
            expect(after.nodeAt(now)?.marks).toEqual(node.marks)
          }
        })
      })
    )
  })
})
