import { documentSchema } from "@recos/schemas/document"
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state"
import { ySyncPluginKey } from "@tiptap/y-tiptap"
import { describe, expect, it } from "vitest"
import { paragraph, recoDocument, section } from "./sample-document.ts"
import { findSlash, slashKey, slashPlugin } from "./slash-query.ts"

const INSIDE = 1 + 6 + 2

const stateWith = (words: string): EditorState => {
  const state = EditorState.create({
    doc: recoDocument("Titre", [section("in-brief", paragraph(words))]),
    plugins: [slashPlugin({ onKey: () => false })],
    schema: documentSchema()
  })
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, INSIDE + words.length)))
}

const queryAfter = (state: EditorState, ...gestures: ((state: EditorState) => Transaction)[]): string | null => {
  const last = gestures.reduce((current, gesture) => current.apply(gesture(current)), state)
  return slashKey.getState(last)?.query?.words ?? null
}

const type = (words: string) => (state: EditorState) => state.tr.insertText(words)

describe("the slash menu", () => {
  it("opens on a slash at the start of a paragraph or after a space", () => {
    expect(queryAfter(stateWith(""), type("/"))).toBe("")
    expect(queryAfter(stateWith("Voir "), type("/"), type("tab"))).toBe("tab")
  })

  it.each(["et", "1", "https:/"])("stays closed right after « %s »", (before) => {
    expect(queryAfter(stateWith(before), type("/"))).toBeNull()
  })

  it("stays closed when the caret only passes by", () => {
    const state = stateWith("/tab")
    expect(findSlash(state)?.words).toBe("tab")
    expect(queryAfter(state)).toBeNull()
  })

  it("stays closed for what somebody else writes", () => {
    const received = (state: EditorState) => type("/")(state).setMeta(ySyncPluginKey, { isChangeOrigin: true })
    expect(queryAfter(stateWith(""), received)).toBeNull()
  })

  it("stays closed once waved away, and opens again for another slash", () => {
    const dismiss = (state: EditorState) => state.tr.setMeta(slashKey, "dismiss")
    expect(queryAfter(stateWith(""), type("/"), dismiss, type("t"))).toBeNull()
    expect(queryAfter(stateWith(""), type("/"), dismiss, type(" puis /"))).toBe("")
  })
})
