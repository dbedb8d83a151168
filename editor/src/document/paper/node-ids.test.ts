import { documentSchema } from "@recos/schemas/document/nodes/index"
import type { Node } from "@tiptap/pm/model"
import { EditorState, type Transaction } from "@tiptap/pm/state"
import { ySyncPluginKey } from "@tiptap/y-tiptap"
import { describe, expect, it } from "vitest"
import { assignIds } from "./node-ids.ts"
import { paragraph, recoDocument, section, statement } from "./sample-document.ts"

const start = EditorState.create({
  schema: documentSchema(),
  doc: recoDocument("Titre", [
    section("in-brief", paragraph("En bref.")),
    section("statements", statement("s1", "Marcher."), paragraph("Fin."))
  ])
})

const end = start.doc.content.size - 1
const firstStatement = 1 + 6 + start.doc.child(1).nodeSize + 1

const idsOf = (document: Node): string[] => {
  const ids: string[] = []
  document.descendants((node) => {
    if (node.type.name === "statement") ids.push(String(node.attrs.id))
  })
  return ids
}

let made = 0
const makeId = (): string => `new-${++made}`

/** What stands in the text after a gesture and the ids that follow it. */
const after = (gesture: Transaction): string[] => {
  made = 0
  const state = start.apply(gesture)
  const ids = assignIds([gesture], state, makeId)
  return idsOf(ids ? ids.doc : state.doc)
}

describe("the ids of structured pieces", () => {
  it("names a piece inserted without an id", () => {
    expect(after(start.tr.insert(end, statement("", "Dormir.")))).toEqual(["s1", "new-1"])
  })

  it("gives a pasted copy a new id, wherever it lands, and leaves the first its own", () => {
    expect(after(start.tr.insert(end, statement("s1", "Copie.")))).toEqual(["s1", "new-1"])
    expect(after(start.tr.insert(firstStatement, statement("s1", "Copie.")))).toEqual(["new-1", "s1"])
  })

  it("names two copies pasted at once differently", () => {
    expect(after(start.tr.insert(end, [statement("s1", "Un."), statement("s1", "Deux.")]))).toEqual([
      "s1",
      "new-1",
      "new-2"
    ])
  })

  it("keeps the id of a piece that is moved", () => {
    const piece = start.doc.nodeAt(firstStatement) as Node
    const moved = start.tr.delete(firstStatement, firstStatement + piece.nodeSize)
    expect(after(moved.insert(moved.mapping.map(end), piece))).toEqual(["s1"])
  })

  it("writes nothing when a person types inside a piece", () => {
    const typing = start.tr.insertText("vite ", firstStatement + 2)
    expect(assignIds([typing], start.apply(typing), makeId)).toBeNull()
  })

  it("writes nothing about what comes from the room", () => {
    const received = start.tr.insert(end, statement("", "Reçu.")).setMeta(ySyncPluginKey, { isChangeOrigin: true })
    expect(assignIds([received], start.apply(received), makeId)).toBeNull()
  })
})
