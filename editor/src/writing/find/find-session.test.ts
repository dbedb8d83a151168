import { documentSchema } from "@recos/schemas/document/nodes/index"
import type { Editor } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { EditorState, type Transaction } from "@tiptap/pm/state"
import { ySyncPluginKey } from "@tiptap/y-tiptap"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { UndoManager, type XmlElement, type XmlFragment } from "yjs"
import { drawnMarks } from "../../document/paper/drawn-marks.ts"
import { foundMarks } from "../../document/paper/found-marks.ts"
import { paragraph, recoDocument, section } from "../../document/paper/sample-document.ts"
import { BoundText } from "../../document/remarks/bound-text.ts"
import { standsIn } from "../../testing/device.ts"
import { FindSession } from "./find-session.ts"

const documentOf = (...lines: string[]): Node =>
  recoDocument("Titre", [section("in-brief", ...lines.map(paragraph)), section("statements", paragraph("Une eau."))])

/** An editor without a screen. */
class Paper {
  isEditable = true
  isDestroyed = false
  state: EditorState
  readonly #listeners = new Set<(event: { transaction: Transaction }) => void>()
  readonly view: unknown

  constructor(doc: Node) {
    this.state = EditorState.create({ schema: documentSchema(), doc, plugins: [drawnMarks(foundMarks)] })
    this.view = {
      dispatch: (transaction: Transaction) => this.dispatch(transaction),
      dom: { querySelector: () => null }
    }
  }
  dispatch(transaction: Transaction): void {
    this.state = this.state.apply(transaction)
    for (const listener of this.#listeners) listener({ transaction })
  }
  on(_name: string, listener: (event: { transaction: Transaction }) => void): void {
    this.#listeners.add(listener)
  }
  off(_name: string, listener: (event: { transaction: Transaction }) => void): void {
    this.#listeners.delete(listener)
  }
  /** Others write: the room hands the whole text anew. */
  others(doc: Node): void {
    const whole = this.state.tr.replaceWith(0, this.state.doc.content.size, doc.content)
    this.dispatch(whole.setMeta(ySyncPluginKey, { isChangeOrigin: true }))
  }
  get lines(): string[] {
    return this.state.doc.child(1).children.map(({ textContent }) => textContent)
  }
}

const eau = { words: "eau", exact: false, whole: false }
let paper: Paper
let session: FindSession

const open = (...lines: string[]): void => {
  paper = new Paper(documentOf(...lines))
  session = new FindSession(paper as unknown as Editor, 0)
  session.look(eau)
}
const spanOf = (words: string): { from: number; to: number } => {
  let from = -1
  paper.state.doc.descendants((node, position) => {
    const at = node.isText ? (node.text ?? "").indexOf(words) : -1
    if (at >= 0 && from < 0) from = position + at
  })
  return { from, to: from + words.length }
}
const shownIn = (): string | null => {
  const { shown } = session
  return shown && paper.state.doc.resolve(shown.from).parent.textContent
}

beforeEach(() => {
  vi.useFakeTimers()
  standsIn("document", { querySelector: () => null })
})
afterEach(() => {
  session.end()
  vi.useRealTimers()
})

describe("words that are looked for while others write", () => {
  it("are counted anew after a pause, and the one that is shown stays it", () => {
    open("Eau un.", "Eau deux.")
    session.go(1)
    expect(session.found.value).toEqual({ count: 3, at: 2 })
    paper.others(documentOf("De l’eau.", "Eau un.", "Eau deux."))
    expect(shownIn()).toBe("Eau deux.")
    expect(session.found.value).toEqual({ count: 3, at: 2 })
    vi.runAllTimers()
    expect(session.found.value).toEqual({ count: 4, at: 3 })
    expect(shownIn()).toBe("Eau deux.")
  })

  it("are not replaced where they have just changed: the next is shown", () => {
    open("Eau un.", "Eau deux.")
    paper.others(documentOf("Peau un.", "Eau deux."))
    session.look({ ...eau, whole: true })
    paper.others(documentOf("Peau un.", "Peau deux."))
    expect(session.replaceOne("sel")).toEqual({ kind: "moved" })
    expect(paper.lines).toEqual(["Peau un.", "Peau deux."])
    expect(shownIn()).toBe("Une eau.")
  })

  it("are all replaced as they stand at that very moment", () => {
    open("Eau un.", "Eau deux.")
    paper.others(documentOf("Eau un.", "Rien.", "Beau."))
    expect(session.replaceAll("sel")).toEqual({ kind: "done", count: 3, sections: 2 })
    expect(paper.lines).toEqual(["sel un.", "Rien.", "Bsel."])
    expect(session.found.value).toEqual({ count: 0, at: 0 })
    expect(session.replaceAll("sel")).toEqual({ kind: "none" })
  })
})

describe("one after the other", () => {
  it("goes round the ends of the text, and says so", () => {
    open("Eau un.", "Eau deux.")
    expect(session.go(1)).toBe(false)
    expect(session.go(1)).toBe(false)
    expect(session.go(1)).toBe(true)
    expect(session.found.value.at).toBe(1)
    expect(session.go(-1)).toBe(true)
    expect(session.found.value.at).toBe(3)
  })

  it("what is put in their place is not found again at once", () => {
    open("Eau un.", "Eau deux.")
    expect(session.replaceOne("eau, eau")).toEqual({ kind: "done", count: 1, sections: 1 })
    expect(shownIn()).toBe("Eau deux.")
    session.look({ ...eau, exact: true })
    session.go(1)
    expect(session.replaceOne("eau")).toEqual({ kind: "same" })
  })

  it("letters that come one by one are looked for from one place", () => {
    open("Un mot, eau.", "Une eau.")
    session.look({ ...eau, words: "e" })
    session.look({ ...eau, words: "ea" })
    session.look(eau)
    expect(session.found.value.at).toBe(1)
  })
})

describe("in a part of the text", () => {
  it("nothing else is found nor replaced, and a part that is one word stays it", () => {
    open("Eau un.", "Eau deux.")
    session.within(spanOf("Eau"))
    expect(session.found.value).toEqual({ count: 1, at: 1 })
    expect(session.replaceAll("eaux")).toEqual({ kind: "done", count: 1, sections: 1 })
    expect(paper.lines).toEqual(["eaux un.", "Eau deux."])
    expect(session.found.value).toEqual({ count: 1, at: 1 })
    session.within(null)
    expect(session.found.value.count).toBe(3)
  })

  it("nothing is found where others have taken it away", () => {
    open("Eau un.", "De l’eau.")
    session.within(spanOf("Eau un."))
    paper.others(documentOf("De l’eau."))
    expect(session.replaceAll("sel")).toEqual({ kind: "none" })
    expect(paper.lines).toEqual(["De l’eau."])
  })
})

describe("in a shared text", () => {
  /** The same, bound to a shared text: what is undone comes from there. */
  const share = (...lines: string[]) => {
    const bound = new BoundText(documentOf(...lines))
    bound.state = bound.state.reconfigure({ plugins: [...bound.state.plugins, drawnMarks(foundMarks)] })
    const fragment: XmlFragment = ySyncPluginKey.getState(bound.state).type
    const history = new UndoManager(fragment, { trackedOrigins: new Set([ySyncPluginKey]) })
    paper = new Paper(bound.state.doc)
    Object.defineProperty(paper, "state", { get: () => bound.state })
    paper.dispatch = (transaction) => bound.dispatch(transaction)
    session = new FindSession(paper as unknown as Editor, 0)
    session.look(eau)
    return { fragment, history }
  }

  it("an undo goes back to the part as it was chosen", () => {
    const { history } = share("Eau un.", "Eau deux.")
    session.within(spanOf("Eau"))
    expect(session.replaceAll("sel")).toEqual({ kind: "done", count: 1, sections: 1 })
    expect(paper.lines).toEqual(["sel un.", "Eau deux."])
    history.undo()
    expect(paper.lines).toEqual(["Eau un.", "Eau deux."])
    expect(session.replaceAll("mer")).toEqual({ kind: "done", count: 1, sections: 1 })
    expect(paper.lines).toEqual(["mer un.", "Eau deux."])
  })

  it("words that look the same elsewhere are never taken for those of a part that is gone", () => {
    const { fragment } = share("Eau un.", "Eau deux.")
    session.within(spanOf("Eau un."))
    const inBrief = fragment.get(1) as XmlElement
    inBrief.delete(0, 1)
    expect(paper.lines).toEqual(["Eau deux."])
    expect(session.replaceAll("sel")).toEqual({ kind: "none" })
    expect(paper.lines).toEqual(["Eau deux."])
  })

  it("nor for those that were shown", () => {
    const { fragment } = share("Eau un.", "Eau deux.")
    expect(shownIn()).toBe("Eau un.")
    const inBrief = fragment.get(1) as XmlElement
    inBrief.delete(0, 1)
    expect(session.replaceOne("sel")).toEqual({ kind: "moved" })
    expect(paper.lines).toEqual(["Eau deux."])
    expect(session.replaceOne("sel")).toEqual({ kind: "done", count: 1, sections: 1 })
    expect(paper.lines).toEqual(["sel deux."])
  })
})

describe("nothing is written", () => {
  it("by who only reads", () => {
    open("Eau un.")
    paper.isEditable = false
    expect(session.replaceAll("sel")).toEqual({ kind: "not-writing" })
    expect(session.replaceOne("sel")).toEqual({ kind: "not-writing" })
    expect(paper.lines).toEqual(["Eau un."])
  })

  it("where it would be more than the room takes", () => {
    open("eau ".repeat(2000))
    expect(session.replaceAll("x".repeat(200))).toEqual({ kind: "too-long" })
  })

  it("and nothing is drawn any more once it ends", () => {
    open("Eau un.")
    expect(foundMarks.getState(paper.state)?.find().length).toBe(2)
    session.end()
    expect(foundMarks.getState(paper.state)?.find()).toEqual([])
    paper.others(documentOf("Eau deux."))
    vi.runAllTimers()
    expect(foundMarks.getState(paper.state)?.find()).toEqual([])
  })
})
