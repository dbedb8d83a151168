import { arbitraryDocument } from "@recos/schemas/document/arbitrary-document"
import { documentSchema } from "@recos/schemas/document/nodes/index"
import type { Node } from "@tiptap/pm/model"
import { AllSelection, EditorState, TextSelection } from "@tiptap/pm/state"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { emptyAcross } from "./across-sections.ts"
import { keepsOutline } from "./outline-guard.ts"
import { paragraph, recoDocument, section, statement } from "./sample-document.ts"

const doc = recoDocument("Titre", [
  section("in-brief", paragraph("Un deux."), paragraph("Trois.")),
  section("question", paragraph("Quatre."), paragraph("Cinq.")),
  section("statements", statement("a", "Six."), paragraph("Sept huit."))
])
const start = (words: string): number => {
  let found = -1
  doc.descendants((node, position) => {
    if (node.isText && node.text?.includes(words)) found = position + node.text.indexOf(words)
  })
  return found
}
const select = (from: number, to: number): EditorState =>
  EditorState.create({ schema: documentSchema(), doc, selection: TextSelection.create(doc, from, to) })
const lines = (node: Node): string[] => {
  const found: string[] = []
  node.descendants((one) => {
    if (one.isTextblock) found.push(one.textContent)
    return !one.isTextblock
  })
  return found
}

describe("what is selected over several sections", () => {
  it("goes, and the sections stay with a line to write in", () => {
    const state = select(start("deux"), start("huit"))
    const transaction = emptyAcross(state)
    expect(transaction && lines(transaction.doc)).toEqual(["Titre", "Un ", "", "huit."])
    expect(transaction?.selection.from).toBe(start("deux"))
    expect(transaction && keepsOutline(doc, transaction.doc)).toBe(true)
  })

  it("from the title goes as well, the title’s words among it", () => {
    const transaction = emptyAcross(select(3, start("Cinq")))
    expect(transaction && lines(transaction.doc)).toEqual(["Ti", "", "Cinq.", "Six.", "Sept huit."])
  })

  it("may be the whole text", () => {
    const all = EditorState.create({ schema: documentSchema(), doc, selection: new AllSelection(doc) })
    const transaction = emptyAcross(all)
    expect(transaction && lines(transaction.doc)).toEqual(["", "", "", ""])
  })

  it("within one section is nobody else’s business", () => {
    expect(emptyAcross(select(start("deux"), start("Trois")))).toBeNull()
    expect(emptyAcross(select(start("deux"), start("deux")))).toBeNull()
  })

  it("leaves the outline, and all that stands outside of it, whatever the text and the selection", () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.nat(), fc.nat(), (made, one, other) => {
        const whole = documentSchema().nodeFromJSON(made)
        const size = whole.content.size
        const [from, to] = [one % size, other % size].toSorted((a, b) => a - b)
        const selection = TextSelection.between(whole.resolve(from ?? 0), whole.resolve(to ?? 0))
        const state = EditorState.create({ schema: documentSchema(), doc: whole, selection })
        const transaction = emptyAcross(state)
        if (!transaction) return
        transaction.doc.check()
        expect(keepsOutline(whole, transaction.doc)).toBe(true)
        const before = whole.textBetween(0, selection.from, "")
        const after = whole.textBetween(selection.to, size, "")
        const words = transaction.doc.textContent
        expect(words).toBe(before + after)
      })
    )
  })
})
