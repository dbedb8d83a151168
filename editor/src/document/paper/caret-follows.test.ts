import { documentSchema } from "@recos/schemas/document/nodes/index"
import type { Node } from "@tiptap/pm/model"
import { EditorState, TextSelection } from "@tiptap/pm/state"
import { describe, expect, it } from "vitest"
import { caretAfterUndo } from "./caret-after-undo.ts"
import { follow } from "./caret-follows.ts"
import { paragraph, recoDocument, section } from "./sample-document.ts"

const schema = documentSchema()
const heading = (words: string): Node => schema.node("heading", null, schema.text(words))

const stateOf = (blocks: Node[], line: string, offset: number): EditorState => {
  const doc = recoDocument("Titre", [section("in-brief", ...blocks)])
  let caret = 0
  doc.descendants((node, position) => {
    if (node.isTextblock && node.textContent === line) caret = position + 1 + offset
  })
  return EditorState.create({ schema, doc, selection: TextSelection.create(doc, caret) })
}

/** The words on both sides of the caret, once it has followed; "adrift" where its line is gone. */
function followed(before: EditorState, after: EditorState): string {
  const transaction = follow(before, after)
  if (transaction && !transaction.selectionSet) return "adrift"
  const { $head } = (transaction ? after.apply(transaction) : after).selection
  const words = $head.parent.textContent
  return `${words.slice(0, $head.parentOffset)}|${words.slice($head.parentOffset)}`
}

const lines = ["Un.", "Deux.", "Trois."].map(paragraph)
const before = stateOf(lines, "Deux.", 5)

describe("the caret in a line that a colleague changes", () => {
  it("goes with the line to its new kind", () => {
    const [un, , trois] = lines as [Node, Node, Node]
    expect(followed(before, stateOf([un, heading("Deux."), trois], "Trois.", 0))).toBe("Deux.|")
  })

  it("goes with the line to its new place", () => {
    const [un, deux, trois] = lines as [Node, Node, Node]
    expect(followed(before, stateOf([un, trois, deux], "Trois.", 6))).toBe("Deux.|")
  })

  it("goes with its half of a line that was split, and into the line that its own was joined to", () => {
    const [un, , trois] = lines as [Node, Node, Node]
    expect(followed(before, stateOf([un, paragraph("De"), paragraph("ux."), trois], "De", 2))).toBe("ux.|")
    expect(followed(before, stateOf([paragraph("Un.Deux."), trois], "Trois.", 0))).toBe("Un.Deux.|")
  })

  it("stays where its line was written in elsewhere", () => {
    const [un, , trois] = lines as [Node, Node, Node]
    expect(
      followed(before, stateOf([un, paragraph("Vers deux heures. Deux."), trois], "Vers deux heures. Deux.", 23))
    ).toBe("Vers deux heures. Deux.|")
  })

  it("is adrift where its line is gone, and never in a line that reads alike", () => {
    const [un, deux, trois] = lines as [Node, Node, Node]
    expect(followed(before, stateOf([un, trois], "Trois.", 0))).toBe("adrift")
    const twice = stateOf([deux, un, paragraph("Deux.")], "Un.", 3)
    const inLast = EditorState.create({
      schema,
      doc: twice.doc,
      selection: TextSelection.create(twice.doc, twice.doc.content.size - 2)
    })
    expect(followed(inLast, stateOf([deux, un], "Un.", 3))).toBe("adrift")
  })

  it("is adrift where its empty line was joined to somebody’s sentence", () => {
    const [un, , trois] = lines as [Node, Node, Node]
    expect(followed(stateOf([un, paragraph(""), trois], "", 0), stateOf([un, trois], "Un.", 3))).toBe("adrift")
  })

  it("is not adrift in an empty line", () => {
    const [un] = lines as [Node]
    expect(followed(before, stateOf([un, paragraph("")], "", 0))).toBe("|")
  })
})

describe("the caret after an undo or a redo", () => {
  /** The words on both sides of the caret, once it has been put where something came back. */
  const put = (was: EditorState, is: EditorState): string => {
    const transaction = caretAfterUndo(was, is)
    const { $head } = (transaction ? is.apply(transaction) : is).selection
    return `${$head.parent.textContent.slice(0, $head.parentOffset)}|${$head.parent.textContent.slice($head.parentOffset)}`
  }
  const [un, deux, trois] = lines as [Node, Node, Node]

  it("stands at the end of what came back, wherever the binding has left it", () => {
    expect(put(before, stateOf([un, heading("Deux."), trois], "Trois.", 6))).toBe("Deux.|")
    const quatre = paragraph("Quatre")
    expect(put(stateOf([un, trois], "Un.", 0), stateOf([un, quatre, trois], "Un.", 0))).toBe("Quatre|")
  })

  it("stays where it is in a line that changed, and where nothing has", () => {
    expect(put(before, stateOf([un, paragraph("Deu."), trois], "Deu.", 1))).toBe("D|eu.")
    expect(put(before, stateOf([un, deux, trois], "Trois.", 2))).toBe("Tr|ois.")
  })
})
