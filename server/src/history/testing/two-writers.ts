import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import type { RecoDocument } from "@recos/schemas/document/document"
import { readDocument } from "@recos/schemas/document/read-document"
import fc from "fast-check"
import { type Doc, XmlElement, XmlText } from "yjs"
import { readText } from "../../collaboration/document-text.ts"

/** What one of two writers does, or the end of a session. */
export const act = fc.oneof(
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
export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

/** The section in which everything happens. */
const sectionIn = (doc: Doc): XmlElement => doc.getXmlFragment(DOCUMENT_FIELD).get(1) as XmlElement

function lineIn(doc: Doc, place: number): XmlText | null {
  const section = sectionIn(doc)
  const block = section.length > 0 ? section.get(place % section.length) : null
  const text = block instanceof XmlElement && block.nodeName === "paragraph" ? block.get(0) : null
  return text instanceof XmlText ? text : null
}

/** Does to a text what one writer does by themselves. */
export function perform(doc: Doc, step: Exclude<Act, { does: "meet" | "end" }>): void {
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

/** The text of a Y.Doc, which must be one of ours. */
export function textOf(doc: Doc): RecoDocument {
  const read = readDocument(readText(doc))
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  return read.document
}
