import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import { emptyDocument } from "@recos/schemas/document/template"
import { stateOf } from "@recos/server/collaboration/seed-document"
import { applyUpdate, Doc, encodeStateAsUpdate, XmlElement, XmlText } from "yjs"

/** How many letters came and went in the editing trace of a paper that is known as B4 (dmonad/crdt-benchmarks): 259,778 changes. */
const LETTERS_IN = 182_315
const LETTERS_OUT = 77_463
const SESSIONS = 400
const PARAGRAPHS = 250
/** How many letters one types, at most, before one goes elsewhere; and how many one takes back at once. */
const LONGEST_RUN = 150
const LONGEST_RETURN = 60
const WORDS =
  "le la de et un patient douleur lombaire proposer avant après traitement marche repos jours semaine".split(" ")

export interface Trace {
  /** The state that the text begins with. */
  begun: Uint8Array
  /** The changes of each session, a letter each. */
  sessions: Uint8Array[][]
  changes: number
}

/** A year of a busy text: as many letters in and out, one by one, as in B4, drawn from a seed; three people write by turns. */
export function historyTrace(seed = 4): Trace {
  const draw = drawer(seed)
  const begun = textWithLines()
  const docs = [0, 1, 2].map(() => {
    const doc = new Doc()
    applyUpdate(doc, begun)
    return doc
  })
  const changes: Uint8Array[] = []
  for (const doc of docs) {
    doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin === "passed") return
      changes.push(update)
      for (const other of docs) if (other !== doc) applyUpdate(other, update, "passed")
    })
  }
  const left = { in: LETTERS_IN, out: LETTERS_OUT }
  while (left.in + left.out > 0) {
    const doc = docs[Math.floor(draw() * docs.length)]
    if (doc) writeRun(lineAt(doc, Math.floor(draw() * PARAGRAPHS)), draw, left)
  }
  for (const doc of docs) doc.destroy()
  const each = Math.ceil(changes.length / SESSIONS)
  const sessions = Array.from({ length: SESSIONS }, (_, place) => changes.slice(place * each, (place + 1) * each))
  return { begun, sessions: sessions.filter(({ length }) => length > 0), changes: changes.length }
}

/** Types at one place and takes some of it back, letter by letter. */
function writeRun(line: XmlText, draw: () => number, left: { in: number; out: number }): void {
  let at = Math.floor(draw() * (line.length + 1))
  const letters = [...Array(20)].map(() => WORDS[Math.floor(draw() * WORDS.length)]).join(" ")
  const typed = Math.min(left.in, Math.floor(draw() * LONGEST_RUN))
  for (let place = 0; place < typed; place++) line.insert(at++, letters[place % letters.length] ?? " ")
  left.in -= typed
  const back = Math.min(left.out, at, Math.floor(draw() ** 2 * LONGEST_RETURN * 2.7))
  for (let place = 0; place < back; place++) line.delete(--at, 1)
  left.out -= back
}

function textWithLines(): Uint8Array {
  const doc = new Doc()
  applyUpdate(doc, stateOf(emptyDocument("Lombalgie commune")).data)
  const section = doc.getXmlFragment(DOCUMENT_FIELD).get(1) as XmlElement
  const lines = Array.from({ length: PARAGRAPHS }, () => {
    const paragraph = new XmlElement("paragraph")
    paragraph.insert(0, [new XmlText()])
    return paragraph
  })
  section.insert(section.length, lines)
  const begun = encodeStateAsUpdate(doc)
  doc.destroy()
  return begun
}

/** The last lines of the section are those to write in. */
function lineAt(doc: Doc, place: number): XmlText {
  const section = doc.getXmlFragment(DOCUMENT_FIELD).get(1) as XmlElement
  const line = (section.get(section.length - 1 - place) as XmlElement).get(0)
  if (!(line instanceof XmlText)) throw new Error("no line to write in")
  return line
}

function drawer(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
