import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import { wordsOf } from "@recos/schemas/history/count-words"
import type { WrittenText, WrittenWord } from "@recos/schemas/history/share-words"
import { type SectionKind, sectionKind } from "@recos/schemas/vocabulary/closed-lists"
import { ContentString, type Doc, XmlElement, type XmlFragment, XmlText } from "yjs"

type Words = WrittenWord<number>[]

/** Each word of a text, with the Yjs client that most of its letters are from. A citation is its source's name, from who put it there. */
export function writtenWords(doc: Doc): WrittenText<number> {
  const text = new Map<SectionKind | "title", Words>()
  for (const node of doc.getXmlFragment(DOCUMENT_FIELD).toArray()) {
    if (!(node instanceof XmlElement)) continue
    const kind = sectionKind.safeParse(node.getAttribute("kind"))
    const place = node.nodeName === "recoTitle" ? "title" : kind.success ? kind.data : null
    if (place) text.set(place, [...(text.get(place) ?? []), ...wordsIn(node)])
  }
  return text
}

function wordsIn(node: XmlElement | XmlFragment): Words {
  return node.toArray().flatMap((child): Words => {
    if (child instanceof XmlText) return wordsOfLine(child)
    if (!(child instanceof XmlElement)) return []
    return child.nodeName === "citation" ? citedWords(child) : wordsIn(child)
  })
}

const citedWords = (citation: XmlElement): Words => {
  const owner = citation._item?.id.client ?? 0
  const said = [citation.getAttribute("ref"), citation.getAttribute("locator")].filter((words) => words).join(" ")
  return wordsOf(said).map((word) => ({ word, owner }))
}

function wordsOfLine(line: XmlText): Words {
  let letters = ""
  const clients: number[] = []
  for (let item = line._start; item; item = item.right) {
    if (item.deleted || !(item.content instanceof ContentString)) continue
    letters += item.content.str
    for (let at = 0; at < item.content.str.length; at++) clients.push(item.id.client)
  }
  let at = 0
  return wordsOf(letters).map((word) => {
    const from = letters.indexOf(word, at)
    at = from + word.length
    return { word, owner: mostOf(clients.slice(from, at)) }
  })
}

/** Who is there most often; of two, who comes first. */
function mostOf(clients: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const client of clients) counts.set(client, (counts.get(client) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
  return most?.[0] ?? 0
}
