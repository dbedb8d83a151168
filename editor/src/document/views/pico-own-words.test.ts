import { documentNodes } from "@recos/schemas/document/nodes/index"
import { emptyDocument } from "@recos/schemas/document/template"
import { type Editor, getSchema } from "@tiptap/core"
import { EditorState } from "@tiptap/pm/state"
import { expect, it } from "vitest"
import { partsWritten, pieceOf, plainWordsOf, showInstead } from "./pico-own-words.ts"
import type { PieceHands } from "./piece-view.ts"

/** A page that holds the empty template, with words in the parts of its clinical question. */
function hands(words: Record<string, string>, marks: { type: string }[] = []): PieceHands {
  const document = emptyDocument("Toux")
  for (const block of document.content.flatMap(({ content }) => content ?? [])) {
    if (block.type !== "pico") continue
    for (const item of block.content ?? []) {
      const text = words[String(item.attrs?.part)]
      if (text) item.content = [{ type: "paragraph", content: [{ type: "text", text, marks }] }]
    }
  }
  const schema = getSchema(Object.values(documentNodes))
  let state = EditorState.create({ schema, doc: schema.nodeFromJSON(document) })
  const editor = {
    schema,
    get state() {
      return state
    },
    view: {
      dispatch: (change: Parameters<EditorState["apply"]>[0]) => {
        state = state.apply(change)
      }
    }
  } as unknown as Editor
  const position = () => {
    let found: number | undefined
    state.doc.descendants((node, at) => {
      if (node.type.name === "pico") found = at
    })
    return found
  }
  return { editor, position } as unknown as PieceHands
}

const now = (piece: PieceHands) => {
  const node = pieceOf(piece)
  if (!node) throw new Error("the piece is gone")
  return node
}

it("shows a question of the evidence in place of the words named, and leaves the others", () => {
  const piece = hands({ population: "Adultes", intervention: "Du miel", outcomes: "Dormir" })
  showInstead(piece, "q-1", ["population", "intervention"])
  expect(now(piece).attrs.question).toBe("q-1")
  expect([...partsWritten(now(piece))]).toEqual(["outcomes"])
  expect(now(piece).childCount).toBe(4)
})

it("takes plain words alone for the evidence: what is bold stays in the text", () => {
  expect(plainWordsOf(now(hands({ population: "Adultes" })), "population")).toBe("Adultes")
  expect(plainWordsOf(now(hands({ population: "Adultes" }, [{ type: "bold" }])), "population")).toBe("")
})
