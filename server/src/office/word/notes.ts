import { type HtmlElement, madeElement } from "@recos/schemas/document/paste/html-tree"
import { roman } from "../count-signs.ts"
import { freeLabel } from "../note-label.ts"
import { elementsIn } from "../xml-tree.ts"
import { type WordFile, wordsOf } from "./word-file.ts"

/** The number or sign by which the text refers to a note; counted as Word does. Empty where there is no such note. */
export function labelOfNote({ notes, referred }: WordFile, key: string, ownMark: string): string {
  if (!notes.has(key)) return ""
  const known = referred.get(key)
  if (known !== undefined) return known
  const taken = new Set(referred.values())
  const own = ownMark.replaceAll(/[\s[\]()]/g, "")
  const isEnd = key.startsWith("w:endnote")
  const count = [...referred.keys()].filter((other) => other.startsWith("w:endnote") === isEnd).length + 1
  const counted = isEnd ? roman(count) : String(count)
  const wished = own === "" ? counted : own
  const label = freeLabel([wished, isEnd ? `n${count}` : String(count)], taken)
  referred.set(key, label)
  return label
}

/** The notes that the text refers to, by their labels. What nothing refers to was not shown: it is named. */
export function readNotes(file: WordFile): Map<string, HtmlElement> {
  const read = new Map<string, HtmlElement>()
  // A note may refer to another one.
  for (const [key, label] of file.referred) {
    const note = file.notes.get(key)
    if (!note) continue
    const back = madeElement("a", [`[${label}]`], { href: `#_ftnref${label}` })
    read.set(label, madeElement("div", [back, ...file.blocks(elementsIn(note))], { style: "mso-element:footnote" }))
  }
  for (const [key, note] of file.notes) {
    const words = file.referred.has(key) ? "" : wordsOf(note)
    if (words !== "") file.losses.note("hidden", words)
  }
  return read
}
