import { documentSchema } from "@recos/schemas/document/nodes/index"
import { SECTION_KINDS } from "@recos/schemas/vocabulary/closed-lists"
import type { Node } from "@tiptap/pm/model"
import { EditorState } from "@tiptap/pm/state"
import { describe, expect, it } from "vitest"
import { mendOutline, type OutlineFault } from "./mend-outline.ts"
import { OutlineGuard } from "./outline-guard.ts"
import { paragraph, recoDocument, section } from "./sample-document.ts"

type Kind = (typeof SECTION_KINDS)[number]

/** Mends as the page does, under the guard that refuses every other change of the outline. */
function mend(sections: Node[], fault: OutlineFault, kind: Kind): string[] | null {
  const guard = OutlineGuard.config.addProseMirrorPlugins?.call({
    options: { onRefused: () => expect.fail("refused") }
  } as never)
  const state = EditorState.create({
    schema: documentSchema(),
    doc: recoDocument("Titre", sections),
    plugins: guard ?? []
  })
  const transaction = mendOutline(state, fault, kind)
  if (!transaction) return null
  const { doc } = state.apply(transaction)
  doc.check()
  return doc.children.slice(1).map((one) => `${one.attrs.kind}: ${one.textContent}`)
}

const brief = section("in-brief", paragraph("Bref."))
const question = section("question", paragraph("Pour qui ?"))
const reasons = section("reasons", paragraph("Car."))

describe("an outline that lacks something", () => {
  it("gets the section that is missing, in its place", () => {
    expect(mend([brief, reasons], "section-missing", "statements")).toEqual([
      "in-brief: Bref.",
      "statements: ",
      "reasons: Car."
    ])
    expect(mend([question], "section-missing", "in-brief")).toEqual(["in-brief: ", "question: Pour qui ?"])
    expect(mend([brief], "section-missing", "history")).toEqual(["in-brief: Bref.", "history: "])
  })

  it("is whole once each missing section was asked for, whatever is there, with each text where it was", () => {
    for (const kept of SECTION_KINDS) {
      let state = EditorState.create({
        schema: documentSchema(),
        doc: recoDocument("Titre", [section(kept, paragraph("Écrit."))])
      })
      for (const kind of SECTION_KINDS.toReversed()) {
        const transaction = mendOutline(state, "section-missing", kind)
        if (transaction) state = state.apply(transaction)
      }
      expect(state.doc.children.slice(1).map(({ attrs }) => attrs.kind)).toEqual([...SECTION_KINDS])
      expect(state.doc.children.find(({ attrs }) => attrs.kind === kept)?.textContent).toBe("Écrit.")
    }
  })

  it("has two sections of a kind made one, with all that was written in both", () => {
    const second = section("in-brief", paragraph("Encore."), paragraph("Et plus."))
    expect(mend([brief, question, second], "section-twice", "in-brief")).toEqual([
      "in-brief: Bref.Encore.Et plus.",
      "question: Pour qui ?"
    ])
    expect(mend([brief, section("in-brief", paragraph(""))], "section-twice", "in-brief")).toEqual(["in-brief: Bref."])
  })

  it("has a section put where it belongs, with its text", () => {
    expect(mend([reasons, brief, question], "section-order", "reasons")).toEqual([
      "in-brief: Bref.",
      "question: Pour qui ?",
      "reasons: Car."
    ])
    expect(mend([brief, reasons, question], "section-order", "question")).toEqual([
      "in-brief: Bref.",
      "question: Pour qui ?",
      "reasons: Car."
    ])
  })

  it("is left alone where a colleague has mended it meanwhile", () => {
    expect(mend([brief], "section-missing", "in-brief")).toBeNull()
    expect(mend([brief], "section-twice", "in-brief")).toBeNull()
    expect(mend([brief], "section-order", "question")).toBeNull()
  })
})
