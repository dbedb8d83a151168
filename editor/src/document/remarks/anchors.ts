import type { DocumentId } from "@recos/schemas/ids"
import { findQuote, LONGEST_QUOTE, saysStill } from "@recos/schemas/remarks/find-quote"
import type { RemarkTarget } from "@recos/schemas/remarks/remark"
import { sectionKind } from "@recos/schemas/vocabulary/closed-lists"
import type { Node } from "@tiptap/pm/model"
import type { EditorState } from "@tiptap/pm/state"
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey
} from "@tiptap/y-tiptap"
import { fromBase64, toBase64 } from "lib0/buffer"
import {
  type AbstractType,
  createAbsolutePositionFromRelativePosition,
  type Doc,
  decodeRelativePosition,
  encodeRelativePosition,
  RelativePosition,
  type XmlFragment
} from "yjs"
import { placeOfLetters, type SectionText, sectionTexts, wordsBetween } from "./section-text.ts"

export interface Span {
  from: number
  to: number
  /** Found by its words alone: its letters are gone. */
  isByQuote?: true
}

type Words = Extract<RemarkTarget, { kind: "words" }>
type InText = Extract<RemarkTarget, { kind: "words" | "piece" }>

interface Binding {
  doc: Doc
  type: XmlFragment
  mapping: Map<AbstractType<unknown>, Node | Node[]>
}

const bindingOf = (state: EditorState): Binding | null => ySyncPluginKey.getState(state)?.binding ?? null

const within = ({ runs }: SectionText, { from, to }: Span): boolean =>
  runs.some(({ position, length }) => position < to && position + length > from)

/** From the first letter of a span to its last: what is no letter at its ends holds no anchor. */
function lettersIn(document: Node, span: Span): Span | null {
  let found: Span | null = null
  document.nodesBetween(span.from, span.to, (node, position) => {
    if (!node.isText) return
    const from = Math.max(position, span.from)
    const to = Math.min(position + node.nodeSize, span.to)
    if (from < to) found = { from: (found as Span | null)?.from ?? from, to }
  })
  return found
}

/** What somebody has selected in the text, as what a thread is about; null where no words are, or where they run over two sections. */
export function targetOf(state: EditorState, documentId: DocumentId, selected: Span): Words | null {
  const texts = sectionTexts(state.doc)
  const first = texts.find((text) => within(text, selected))
  if (!first) return null
  const end = first.runs.reduce((last, { position, length }) => Math.max(last, position + length), 0)
  const span = lettersIn(state.doc, { from: selected.from, to: Math.min(selected.to, end) })
  if (!span) return null
  const quote = wordsBetween(first, span.from, span.to)
  if (quote.trim() === "") return null
  return {
    kind: "words",
    documentId,
    section: first.section,
    quote: quote.slice(0, LONGEST_QUOTE),
    anchor: anchorOf(state, span)
  }
}

/** The same for words that were typed or heard, where they stand at one place only. */
export function targetOfWords(state: EditorState, documentId: DocumentId, quote: string): Words | null {
  const texts = sectionTexts(state.doc)
  const found = findQuote(texts, { quote, section: null })
  const text = found && texts[found.index]
  const span = text && placeOfLetters(text, found.at, found.at + quote.length)
  return span ? targetOf(state, documentId, span) : null
}

/** The first and the last letter: what is written around them stays outside. */
function anchorOf(state: EditorState, { from, to }: Span): Words["anchor"] {
  const binding = bindingOf(state)
  if (!binding) return null
  const { type, mapping } = binding
  const { type: parent, tname, item } = absolutePositionToRelativePosition(from + 1, type, mapping)
  const last = absolutePositionToRelativePosition(to, type, mapping)
  if (!item || !last.item) return null
  const first = new RelativePosition(parent, tname, item, 0)
  return { from: toBase64(encodeRelativePosition(first)), to: toBase64(encodeRelativePosition(last)) }
}

/** Binds a part of the text to its letters; null where it has none. */
export function anchorSpan(state: EditorState, span: Span): Words["anchor"] {
  const letters = lettersIn(state.doc, span)
  return letters && anchorOf(state, letters)
}

/** Where a relative position of Yjs has come to; null once what held it is gone. */
function positionOf({ doc, type, mapping }: Binding, encoded: string): number | null {
  const relative = decodeRelativePosition(fromBase64(encoded))
  const absolute = createAbsolutePositionFromRelativePosition(relative, doc)
  for (let held = absolute?.type ?? null; held; held = (held._item?.parent as AbstractType<unknown> | null) ?? null) {
    if (held._item?.deleted) return null
  }
  return absolute && relativePositionToAbsolutePosition(doc, type, relative, mapping)
}

/** Where the letters of an anchor stand now; null once they are gone. */
export function anchored(state: EditorState, anchor: Words["anchor"]): Span | null {
  const binding = bindingOf(state)
  if (!binding || !anchor) return null
  try {
    const from = positionOf(binding, anchor.from)
    const to = positionOf(binding, anchor.to)
    if (from === null || to === null || from >= to || to > state.doc.content.size) return null
    return lettersIn(state.doc, { from, to })
  } catch {
    // An anchor of another generation of the text names letters that this one never had: the quote is left.
    return null
  }
}

/**
 * Where the words of a thread stand now: where its anchor has come to, as long as a good piece of them is there; else where the quote
 * stands at one place only.
 */
function spanOfWords(state: EditorState, { quote, section, anchor }: Words, texts: () => SectionText[]): Span | null {
  const near = anchored(state, anchor)
  if (near) {
    const text = texts().find((one) => within(one, near))
    if (text && saysStill(wordsBetween(text, near.from, near.to), quote)) return near
  }
  const found = findQuote(texts(), { quote, section })
  const text = found && texts()[found.index]
  const span = text && placeOfLetters(text, found.at, found.at + quote.length)
  return span ? { ...span, isByQuote: true } : null
}

function spanOfPiece(document: Node, id: string): Span | null {
  let found: Span | null = null
  document.descendants((node, position) => {
    if (found) return false
    if (node.attrs.id === id) found = { from: position, to: position + node.nodeSize }
    return !node.isTextblock
  })
  return found
}

/** Where threads on a text stand in it now: null for those whose words or piece are gone. */
export function placesOf(
  state: EditorState,
  threads: readonly { id: string; target: InText }[]
): Map<string, Span | null> {
  let read: SectionText[] | undefined
  const texts = () => {
    read ??= sectionTexts(state.doc)
    return read
  }
  return new Map(
    threads.map(({ id, target }) => [
      id,
      target.kind === "words" ? spanOfWords(state, target, texts) : spanOfPiece(state.doc, target.id)
    ])
  )
}

/** The section around a place; null in the title. */
export function sectionAround(document: Node, { from }: Span): Words["section"] {
  const place = document.resolve(Math.min(from + 1, document.content.size))
  const kind = place.depth > 0 ? sectionKind.safeParse(place.node(1).attrs.kind) : null
  return kind?.success ? kind.data : null
}
