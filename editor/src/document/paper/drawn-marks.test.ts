import { documentSchema } from "@recos/schemas/document/nodes/index"
import type { Node } from "@tiptap/pm/model"
import { EditorState, PluginKey } from "@tiptap/pm/state"
import { Decoration, DecorationSet } from "@tiptap/pm/view"
import { ySyncPluginKey } from "@tiptap/y-tiptap"
import fc from "fast-check"
import { expect, it, test } from "vitest"
import { drawnMarks } from "./drawn-marks.ts"
import { paragraph, recoDocument, section } from "./sample-document.ts"

const key = new PluginKey<DecorationSet>("drawn")
const documentOf = (...lines: string[]): Node => recoDocument("Titre", [section("in-brief", ...lines.map(paragraph))])

/** A text with a mark over words of it. */
function marked(doc: Node, words: string): EditorState {
  const state = EditorState.create({ schema: documentSchema(), doc, plugins: [drawnMarks(key)] })
  let from = 0
  doc.descendants((node, position) => {
    const at = node.isText ? (node.text ?? "").indexOf(words) : -1
    if (at >= 0) from = position + at
  })
  const marks = DecorationSet.create(doc, [Decoration.inline(from, from + words.length, {})])
  return state.apply(state.tr.setMeta(key, marks))
}

/** The text as the room hands it after a change of others: whole, and anew. */
const fromRoom = (state: EditorState, after: Node): EditorState =>
  state.apply(
    state.tr.replaceWith(0, state.doc.content.size, after.content).setMeta(ySyncPluginKey, { isChangeOrigin: true })
  )

const wordsMarked = (state: EditorState): string[] =>
  key
    .getState(state)
    ?.find()
    .map(({ from, to }) => state.doc.textBetween(from, to)) ?? []

test.each<[string, string[], string[]]>([
  ["others write before", ["Avant. Un mot.", "Deux."], ["mot"]],
  ["others write after", ["Un mot.", "Deux. Trois."], ["mot"]],
  ["others write in another line", ["Zéro.", "Un mot.", "Deux."], ["mot"]],
  ["others double a letter beside", ["Un mott.", "Deux."], ["mot"]],
  ["others write within", ["Un mo-t.", "Deux."], ["mo-t"]],
  ["others take it out", ["Un .", "Deux."], []],
  ["others change nothing", ["Un mot.", "Deux."], ["mot"]]
])("a mark goes with its words: %s", (_name, lines, expected) => {
  expect(wordsMarked(fromRoom(marked(documentOf("Un mot.", "Deux."), "mot"), documentOf(...lines)))).toEqual(expected)
})

it("whatever others write around it, a mark stays on its words", () => {
  const words = fc.string({ unit: fc.constantFrom(..."ab "), maxLength: 8 })
  fc.assert(
    fc.property(words, words, words, words, fc.array(words, { maxLength: 3 }), (before, after, fresh, last, lines) => {
      const state = marked(documentOf("Un.", `${before}MOT${after}`, "Deux."), "MOT")
      // On one side at a time: a change on both is one that takes the words between away, and brings others.
      const once = fromRoom(state, documentOf("Un.", ...lines, `${fresh}MOT${after}`, "Deux."))
      const twice = fromRoom(once, documentOf("Un.", ...lines, `${fresh}MOT${last}`, ...lines))
      expect(wordsMarked(twice)).toEqual(["MOT"])
    })
  )
})
