import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import type { RecoDocument } from "@recos/schemas/document/document"
import { readDocument } from "@recos/schemas/document/read-document"
import { emptyDocument } from "@recos/schemas/document/template"
import { countWords } from "@recos/schemas/history/count-words"
import { runs } from "@recos/schemas/testing/long-run"
import { compareDocuments } from "@recos/schemas/versions/compare-documents"
import fc from "fast-check"
import { expect, it } from "vitest"
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, XmlElement, XmlText } from "yjs"
import { readText } from "../collaboration/document-text.ts"
import { stateOf } from "../collaboration/seed-document.ts"
import { captureChange } from "../collaboration/try-update.ts"
import { type DigestedSession, digestSessions, textAtEnd } from "./digest.ts"

/** What one of two writers does, or the end of a session. */
const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant("type" as const),
      who: fc.nat(1),
      line: fc.nat(4),
      at: fc.nat(60),
      text: fc.constantFrom("mal ", "de dos ", "repos, ", "é", " ", "marche. ", "2,5 g ")
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant("delete" as const),
      who: fc.nat(1),
      line: fc.nat(4),
      at: fc.nat(60),
      length: fc.integer({ min: 1, max: 12 })
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("bold" as const),
      who: fc.nat(1),
      line: fc.nat(4),
      at: fc.nat(60),
      length: fc.integer({ min: 1, max: 12 })
    })
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("line" as const), who: fc.nat(1), at: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("gone" as const), who: fc.nat(1), at: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("meet" as const), who: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("end" as const), who: fc.nat(1) }) }
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

/** The section in which everything happens. */
const sectionIn = (doc: Doc): XmlElement => doc.getXmlFragment(DOCUMENT_FIELD).get(1) as XmlElement

function lineIn(doc: Doc, place: number): XmlText | null {
  const section = sectionIn(doc)
  const block = section.length > 0 ? section.get(place % section.length) : null
  const text = block instanceof XmlElement && block.nodeName === "paragraph" ? block.get(0) : null
  return text instanceof XmlText ? text : null
}

function perform(doc: Doc, step: Exclude<Act, { does: "meet" | "end" }>): void {
  const section = sectionIn(doc)
  if (step.does === "line") {
    const paragraph = new XmlElement("paragraph")
    paragraph.insert(0, [new XmlText()])
    section.insert(Math.min(step.at, section.length), [paragraph])
  } else if (step.does === "gone") {
    if (section.length > 1) section.delete(step.at % section.length, 1)
  } else {
    const text = lineIn(doc, step.line)
    if (!text) return
    const at = Math.min(step.at, text.length)
    if (step.does === "type") text.insert(at, step.text)
    else if (step.does === "delete") text.delete(at, Math.min(step.length, text.length - at))
    else text.format(at, Math.min(step.length, text.length - at), { bold: {} })
  }
}

interface Told {
  sessions: Uint8Array[][]
  /** The text at the end of each session. */
  texts: RecoDocument[]
}

/** Two people who write, on and off the network; what the room stored, session by session, and the text at the end of each. */
function write(steps: readonly Act[]): Told {
  const shared = new Doc()
  const begun = stateOf(emptyDocument("Lombalgie commune")).data
  applyUpdate(shared, begun)
  const told: Told = { sessions: [[begun]], texts: [] }
  const writers = [0, 1].map(() => new Doc())
  for (const writer of writers) {
    applyUpdate(writer, begun)
    writer.on("update", (update: Uint8Array, origin: unknown) => {
      const change = origin === "received" ? null : captureChange(shared, () => applyUpdate(shared, update))
      if (change) told.sessions.at(-1)?.push(change.update)
    })
  }
  const end = () => {
    told.texts.push(textOf(shared))
    told.sessions.push([])
  }
  end()
  for (const step of steps) {
    const writer = writers[step.who]
    if (!writer) continue
    if (step.does === "end") {
      if ((told.sessions.at(-1)?.length ?? 0) > 0) end()
    } else if (step.does === "meet")
      applyUpdate(writer, encodeStateAsUpdate(shared, encodeStateVector(writer)), "received")
    else writer.transact(() => perform(writer, step))
  }
  end()
  told.sessions.pop()
  return told
}

function textOf(doc: Doc): RecoDocument {
  const read = readDocument(readText(doc))
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  return read.document
}

/** What is read to show a moment, as the house reads it: the last whole state, and what came since. */
function chainUntil(kept: readonly DigestedSession[], place: number): Uint8Array[] {
  const until = kept.slice(0, place + 1)
  const start = until.findLastIndex(({ whole }) => whole !== null)
  const whole = until[start]?.whole
  return [...(whole ? [whole] : []), ...until.slice(start + 1).map(({ delta }) => delta)]
}

it("each moment of a history is the text as it was, and its words are those that the comparison shows", () => {
  let wholes = 0
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), fc.nat(4), fc.constantFrom(0, 400, 100_000), (steps, cut, light) => {
      const { sessions, texts } = write(steps)
      // As on the disk: what is digested later goes on from what was kept.
      const first = digestSessions({ chain: [], sessions: sessions.slice(0, cut + 1), counts: true }, light)
      const rest = sessions.slice(cut + 1)
      const chain = chainUntil(first, first.length - 1)
      const kept = [...first, ...digestSessions({ chain, sessions: rest, counts: true }, light)]
      wholes += kept.filter(({ whole }) => whole).length
      kept.forEach(({ counted }, place) => {
        const [before, after] = [texts[place - 1], texts[place]]
        expect(textAtEnd(chainUntil(kept, place))).toEqual(after)
        if (before && after) expect(counted).toEqual(countWords(compareDocuments(before, after)))
      })
      // Going back through the sessions takes out of the text what they had brought.
      const net = kept.slice(1).reduce((sum, { counted }) => sum + (counted?.added ?? 0) - (counted?.removed ?? 0), 0)
      const [begun, last] = [texts[0], texts.at(-1)]
      if (begun && last) {
        const whole = countWords(compareDocuments(begun, last))
        expect(whole.added - whole.removed).toBe(net)
      }
    }),
    { numRuns: runs(150) }
  )
  expect(wholes).toBeGreaterThan(0)
})
