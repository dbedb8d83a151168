import { documentSchema } from "@recos/schemas/document/nodes/index"
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state"
import { ySyncPluginKey } from "@tiptap/y-tiptap"
import { describe, expect, it } from "vitest"
import { keepsOutline } from "./outline-guard.ts"
import { paragraph, recoDocument, section } from "./sample-document.ts"

const state = EditorState.create({
  schema: documentSchema(),
  doc: recoDocument("Titre", [
    section("in-brief", paragraph("En bref.")),
    section("question", paragraph("La question ?")),
    section("statements", paragraph("Nous suggérons."))
  ])
})

const keeps = (transaction: Transaction): boolean => keepsOutline(state.doc, transaction.doc)
const secondSection = 1 + 6 + state.doc.child(1).nodeSize

describe("the outline of a reco", () => {
  it("lets a person write in a section", () => {
    expect(keeps(state.tr.insertText("Tout ", 9))).toBe(true)
    expect(keeps(state.tr.insertText("Autre titre", 1, 6))).toBe(true)
  })

  it("does not lose a section to a deletion across two", () => {
    expect(keeps(state.tr.delete(9, secondSection + 4))).toBe(false)
  })

  it("does not lose anything to everything being selected and erased", () => {
    const all = TextSelection.between(state.doc.resolve(1), state.doc.resolve(state.doc.content.size - 2))
    expect(keeps(state.tr.setSelection(all).deleteSelection())).toBe(false)
  })

  it("does not double or move a section", () => {
    const copy = state.doc.child(2)
    expect(keeps(state.tr.insert(secondSection, copy))).toBe(false)
    const moved = state.tr.delete(secondSection, secondSection + copy.nodeSize).insert(7, copy)
    expect(moved.doc.childCount).toBe(state.doc.childCount)
    expect(keeps(moved)).toBe(false)
  })

  it("does not turn a section into another", () => {
    expect(keeps(state.tr.setNodeAttribute(7, "kind", "training"))).toBe(false)
  })

  it("knows what comes from the room", () => {
    expect(state.tr.setMeta(ySyncPluginKey, { isChangeOrigin: true }).getMeta(ySyncPluginKey)).toBeDefined()
  })
})
