import { documentSchema } from "@recos/schemas/document/nodes/index"
import type { Node } from "@tiptap/pm/model"
import { afterEach, describe, expect, it } from "vitest"
import { CrossingRoom, type Page } from "./testing/crossing-room.ts"
import { changeKind, join, lineOf, linesOf, move, remove, sample, split, typeAt } from "./testing/gestures.ts"

let room: CrossingRoom | undefined
afterEach(() => room?.close())

/** Nadia and Inès on one text of three lines. */
function begin(): { nadia: Page; ines: Page; room: CrossingRoom } {
  room = new CrossingRoom(sample("Un.", "Deux.", "Trois."), ["nadia", "ines"])
  const [nadia, ines] = room.pages as [Page, Page]
  return { nadia, ines, room }
}

const CHANGES: Record<string, { change: (page: Page) => void; lines: string[] }> = {
  "to a list": { change: (page) => changeKind(page, "Deux.", "bulletList"), lines: ["Un.", "Deux.NNN", "Trois."] },
  "to a heading": { change: (page) => changeKind(page, "Deux.", "heading"), lines: ["Un.", "Deux.NNN", "Trois."] },
  "to a quote": { change: (page) => changeKind(page, "Deux.", "blockquote"), lines: ["Un.", "Deux.NNN", "Trois."] },
  "three lines to one list": {
    change: (page) => {
      for (const words of ["Un.", "Deux.", "Trois."]) changeKind(page, words, "bulletList")
    },
    lines: ["Un.", "Deux.NNN", "Trois."]
  },
  "split at its start": { change: (page) => split(page, "Deux.", 0), lines: ["Un.", "", "Deux.NNN", "Trois."] },
  "split in its middle": { change: (page) => split(page, "Deux.", 2), lines: ["Un.", "De", "ux.NNN", "Trois."] },
  "joined to the line above": { change: (page) => join(page, "Deux."), lines: ["Un.Deux.NNN", "Trois."] },
  "cut and pasted below": { change: (page) => move(page, "Deux.", "Trois."), lines: ["Un.", "Trois.", "Deux.NNN"] }
}

describe("words typed at the end of a line that a colleague changes meanwhile", () => {
  for (const [name, { change, lines }] of Object.entries(CHANGES)) {
    for (const who of ["the writer", "the colleague"] as const) {
      it(`stay with their text when it is ${name}, while ${who} is away`, () => {
        const { nadia, ines, room } = begin()
        const away = who === "the writer" ? nadia : ines
        away.disconnect()
        typeAt(nadia, "Deux.", 5, "NNN")
        change(ines)
        room.settle()
        expect(linesOf(nadia.state.doc)).toEqual(lines)
        expect(linesOf(ines.state.doc)).toEqual(lines)
        expect([...nadia.words.aside.value, ...ines.words.aside.value]).toEqual([])
      })
    }
    it(`stay with their text, once, when it is ${name} in the same moment`, () => {
      const { nadia, ines, room } = begin()
      typeAt(nadia, "Deux.", 5, "NNN")
      change(ines)
      room.settle()
      expect(linesOf(nadia.state.doc)).toEqual(lines)
      expect(linesOf(ines.state.doc)).toEqual(lines)
    })
  }

  it("are set aside where the line is removed, with their place, for the writer", () => {
    const { nadia, ines, room } = begin()
    nadia.disconnect()
    typeAt(nadia, "Deux.", 5, "NNN")
    remove(ines, "Deux.")
    room.settle()
    expect(linesOf(nadia.state.doc)).toEqual(["Un.", "Trois."])
    expect(nadia.words.aside.value).toMatchObject([{ words: "NNN", after: "Deux.", section: "in-brief", writer: "me" }])
    expect(ines.words.aside.value).toEqual([])
  })

  it("are shown to both where the line was removed by somebody who had not seen them", () => {
    const { nadia, ines, room } = begin()
    ines.disconnect()
    remove(ines, "Deux.")
    typeAt(nadia, "Deux.", 5, "NNN")
    room.settle()
    expect(linesOf(nadia.state.doc)).toEqual(["Un.", "Trois."])
    expect(ines.words.aside.value).toMatchObject([{ words: "NNN", after: "Deux.", writer: "someone" }])
    expect(nadia.words.aside.value).toMatchObject([{ words: "NNN", after: "Deux.", writer: "me" }])
  })

  it("are deleted by whoever saw them, without a word", () => {
    const { nadia, ines, room } = begin()
    typeAt(nadia, "Deux.", 5, "NNN")
    room.settle()
    remove(ines, "Deux.NNN")
    room.settle()
    expect([...nadia.words.aside.value, ...ines.words.aside.value]).toEqual([])
  })

  it("find their text again when what was cut is pasted a moment later", () => {
    const { nadia, ines, room } = begin()
    nadia.disconnect()
    typeAt(nadia, "Deux.", 5, "NNN")
    remove(ines, "Deux.")
    room.settle()
    expect(nadia.words.aside.value).toHaveLength(1)
    const { doc, tr } = ines.state
    const pasted: Node = documentSchema().node("paragraph", null, documentSchema().text("Deux."))
    ines.dispatch(tr.insert(lineOf(doc, "Trois.").end, pasted))
    room.settle()
    expect(linesOf(nadia.state.doc)).toEqual(["Un.", "Trois.", "Deux.NNN"])
    expect(nadia.words.aside.value).toEqual([])
  })

  it("are known for what they are when the page was closed meanwhile: the unsent ones alone, never what others had written", () => {
    const { nadia, ines, room } = begin()
    nadia.disconnect()
    typeAt(nadia, "Deux.", 5, "NNN")
    remove(ines, "Deux.")
    remove(ines, "Trois.")
    const again = room.reopen(nadia)
    room.settle()
    expect(linesOf(again.state.doc)).toEqual(["Un."])
    expect(again.words.aside.value.map(({ words }) => words)).toEqual(["NNN"])
    expect(ines.words.aside.value).toEqual([])
  })

  it("keep their marks", () => {
    const { nadia, ines, room } = begin()
    nadia.disconnect()
    typeAt(nadia, "Deux.", 5, "9", "superscript")
    changeKind(ines, "Deux.", "heading")
    room.settle()
    const marks: string[] = []
    ines.state.doc.descendants((node) => {
      if (node.isText && node.text === "9") marks.push(...node.marks.map(({ type }) => type.name))
    })
    expect(marks).toEqual(["superscript"])
  })

  it("are set aside whole where they are a new line in a list that is made text again", () => {
    room = new CrossingRoom(sample("Un.", ["Deux."], "Trois."), ["nadia", "ines"])
    const [nadia, ines] = room.pages as [Page, Page]
    nadia.disconnect()
    split(nadia, "Deux.", 5, 2)
    typeAt(nadia, "", 0, "Quatre.")
    changeKind(ines, "Deux.", "paragraph")
    room.settle()
    expect(linesOf(ines.state.doc)).toEqual(["Un.", "Deux.", "Trois."])
    expect(nadia.words.aside.value).toMatchObject([{ words: "Quatre.", writer: "me" }])
  })
})
