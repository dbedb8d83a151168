import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import { brokenBound } from "@recos/schemas/document/text-bounds"
import type { QuotePlace } from "@recos/schemas/remarks/amendment"
import { compareWords } from "@recos/schemas/versions/compare-words"
import { fromBase64 } from "lib0/buffer"
import {
  type AbstractType,
  createAbsolutePositionFromRelativePosition,
  type Doc,
  decodeRelativePosition,
  XmlText
} from "yjs"
import { AppError } from "../errors/app-error.ts"
import { readText } from "./document-text.ts"

interface Found {
  text: XmlText
  at: number
}

/**
 * Puts other words in place of a quote, word by word: what is the same stays, with its letters, its form and the carets in it.
 * Where they stand already, nothing changes.
 * @throws AppError `conflict` when the words are no longer those, or stand at several places and their letters are gone; `bad-document` when the text becomes larger than one may be.
 */
export function replaceWords(doc: Doc, { quote, anchor }: QuotePlace, wording: string): void {
  const near = anchor && between(doc, anchor)
  if (near?.words === wording && near.words !== "") return
  const found = near ? near.words === quote && near : onlyPlace(doc, quote)
  if (!found) throw new AppError("conflict", { reason: "words-have-changed" })
  doc.transact(() => reword(found, quote, wording))
  const text = readText(doc)
  if (!text || brokenBound(text)) throw new AppError("bad-document", { reason: "text-too-large" })
}

/** What stands between two positions of one line; null where their letters, or the line, are gone. */
function between(doc: Doc, anchor: { from: string; to: string }): (Found & { words: string }) | null {
  const [from, to] = [placeOf(doc, anchor.from), placeOf(doc, anchor.to)]
  if (!from || !to || !(from.type instanceof XmlText) || !isIn(doc, from.type)) return null
  // Letters that were parted by a split or a citation are words no more.
  if (to.type !== from.type) return { text: from.type, at: from.index, words: "" }
  if (from.index >= to.index) return null
  const words = lettersOf(from.type).slice(from.index, to.index)
  return { text: from.type, at: from.index, words }
}

type Place = ReturnType<typeof createAbsolutePositionFromRelativePosition>

function placeOf(doc: Doc, encoded: string): Place {
  try {
    return createAbsolutePositionFromRelativePosition(decodeRelativePosition(fromBase64(encoded)), doc)
  } catch {
    // A position of another generation of the text names letters that this one never had.
    return null
  }
}

/** Whether a line is still in the text, and no part around it has gone. */
function isIn(doc: Doc, line: XmlText): boolean {
  const root: unknown = doc.getXmlFragment(DOCUMENT_FIELD)
  let item = line._item
  while (item && !item.deleted) {
    if (item.parent === root) return true
    item = (item.parent as AbstractType<unknown> | null)?._item ?? null
  }
  return false
}

interface Piece {
  insert: string | object
  attributes?: Record<string, unknown>
}

const piecesOf = (text: XmlText): Piece[] => text.toDelta()

/** The letters of a line, one sign for each thing in it, so that places are those of Yjs. */
const lettersOf = (text: XmlText): string =>
  piecesOf(text)
    .map(({ insert }) => (typeof insert === "string" ? insert : "\ufffc"))
    .join("")

/** Where a quote stands, if that is at one place of the whole text. */
function onlyPlace(doc: Doc, quote: string): Found | null {
  const places: Found[] = []
  const walker = doc.getXmlFragment(DOCUMENT_FIELD).createTreeWalker((node) => node instanceof XmlText)
  for (const text of walker as unknown as Iterable<XmlText>) {
    const letters = lettersOf(text)
    for (let at = letters.indexOf(quote); at >= 0; at = letters.indexOf(quote, at + 1)) places.push({ text, at })
    if (places.length > 1) return null
  }
  return places[0] ?? null
}

/** The form (bold, link) of the letter at a place. */
function formAt(text: XmlText, place: number): Record<string, unknown> {
  let end = 0
  for (const { insert, attributes } of piecesOf(text)) {
    end += typeof insert === "string" ? insert.length : 1
    if (place < end) return attributes ?? {}
  }
  return {}
}

function reword({ text, at: start }: Found, quote: string, wording: string): void {
  let at = start
  // What comes in place of words has their form; what only comes has that of the letter before it.
  let form: Record<string, unknown> | null = null
  for (const { change, text: words } of compareWords(quote, wording)) {
    if (change === "removed") {
      form = formAt(text, at)
      text.delete(at, words.length)
      continue
    }
    if (change === "added") text.insert(at, words, form ?? formAt(text, at > start ? at - 1 : at))
    form = null
    at += words.length
  }
}
