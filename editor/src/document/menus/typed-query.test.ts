import { documentSchema } from "@recos/schemas/document/nodes/index"
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state"
import { ySyncPluginKey } from "@tiptap/y-tiptap"
import { describe, expect, it } from "vitest"
import { paragraph, recoDocument, section } from "../paper/sample-document.ts"
import { CITE } from "./cite-query.ts"
import { SLASH } from "./slash-query.ts"
import { findTyped, type TypedSign, typedQueryPlugin } from "./typed-query.ts"

const INSIDE = 1 + 6 + 2

const stateWith = (words: string, sign = SLASH): EditorState => {
  const state = EditorState.create({
    doc: recoDocument("Titre", [section("in-brief", paragraph(words))]),
    plugins: [typedQueryPlugin(sign, { onKey: () => false })],
    schema: documentSchema()
  })
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, INSIDE + words.length)))
}

type Gesture = (state: EditorState) => Transaction

const queryAfter = (state: EditorState, ...gestures: Gesture[]): string | null => wordsAfter(SLASH, state, gestures)

function wordsAfter({ key }: TypedSign, state: EditorState, gestures: Gesture[]): string | null {
  const last = gestures.reduce((current, gesture) => current.apply(gesture(current)), state)
  return key.getState(last)?.query?.words ?? null
}

const type = (words: string) => (state: EditorState) => state.tr.insertText(words)

describe("the slash menu", () => {
  it("opens on a slash at the start of a paragraph or after a space", () => {
    expect(queryAfter(stateWith(""), type("/"))).toBe("")
    expect(queryAfter(stateWith("Voir "), type("/"), type("tab"))).toBe("tab")
  })

  it("opens on a slash that begins a new line of a paragraph", () => {
    const broken = (state: EditorState) => state.tr.replaceSelectionWith(documentSchema().node("hardBreak"))
    expect(queryAfter(stateWith("Voir"), broken, type("/tab"))).toBe("tab")
  })

  it.each(["et", "1", "https:/"])("stays closed right after « %s »", (before) => {
    expect(queryAfter(stateWith(before), type("/"))).toBeNull()
  })

  it("stays closed when the caret only passes by", () => {
    const state = stateWith("/tab")
    expect(findTyped(state, SLASH)?.words).toBe("tab")
    expect(queryAfter(state)).toBeNull()
  })

  it("stays closed for what somebody else writes", () => {
    const received = (state: EditorState) => type("/")(state).setMeta(ySyncPluginKey, { isChangeOrigin: true })
    expect(queryAfter(stateWith(""), received)).toBeNull()
  })

  it("stays closed once waved away, and opens again for another slash", () => {
    const dismiss = (state: EditorState) => state.tr.setMeta(SLASH.key, "dismiss")
    expect(queryAfter(stateWith(""), type("/"), dismiss, type("t"))).toBeNull()
    expect(queryAfter(stateWith(""), type("/"), dismiss, type(" puis /"))).toBe("")
  })
})

describe("the list of sources", () => {
  const citeAfter = (before: string, typed: string) =>
    wordsAfter(CITE, stateWith(before, CITE), [type("@"), type(typed)])

  it("opens on an at sign, and follows a name, a year, an apostrophe", () => {
    expect(wordsAfter(CITE, stateWith("", CITE), [type("@")])).toBe("")
    expect(citeAfter("Voir ", "Foster 2018")).toBe("Foster 2018")
    expect(citeAfter("(", "l’Hôpital")).toBe("l’Hôpital")
  })

  it.each(["jeanne", "1"])("stays closed inside an address, after « %s »", (before) => {
    expect(citeAfter(before, "exemple.fr")).toBeNull()
  })

  it("stays closed before a space, as in a sign written for itself", () => {
    expect(citeAfter("à 8 h ", " l’école")).toBeNull()
  })
})
