import {
  ContentEmbed,
  ContentFormat,
  ContentString,
  ContentType,
  type Item,
  XmlElement,
  XmlFragment,
  XmlText
} from "yjs"

/** One sign of a line: a character, or a piece in the line such as a citation. */
export interface Sign {
  client: number
  clock: number
  item: Item
  /** The text it stands in; null for a piece that stands between texts. */
  text: XmlText | null
  /** The character; a piece counts as one. */
  character: string
  /** The marks it bears. */
  marks: Readonly<Record<string, unknown>>
}

/** What stands for a piece among characters. */
export const PIECE = "\ufffc"

/** The pieces that stand in a line, by the names of their nodes. */
export type InLine = ReadonlySet<string>

/** The signs of a line that `isSeen` says were seen, in order. */
export function signsOf(line: XmlElement, isSeen: (item: Item, clock: number) => boolean): Sign[] {
  const signs: Sign[] = []
  for (const item of itemsOf(line)) {
    const type = typeOf(item)
    if (type instanceof XmlText) addTextSigns(type, isSeen, signs)
    else if (type && isSeen(item, item.id.clock)) {
      signs.push({ ...item.id, item, text: null, character: PIECE, marks: {} })
    }
  }
  return signs
}

function addTextSigns(text: XmlText, isSeen: (item: Item, clock: number) => boolean, signs: Sign[]): void {
  let marks: Readonly<Record<string, unknown>> = {}
  for (const item of itemsOf(text)) {
    const { client, clock } = item.id
    if (item.content instanceof ContentFormat) {
      if (!isSeen(item, clock)) continue
      const { key, value } = item.content
      const { [key]: _, ...others } = marks
      marks = value === null ? others : { ...marks, [key]: value }
    } else if (item.content instanceof ContentString) {
      for (let index = 0; index < item.content.str.length; index += 1) {
        if (!isSeen(item, clock + index)) continue
        const character = item.content.str[index] ?? ""
        signs.push({ client, clock: clock + index, item, text, character, marks })
      }
    } else if (item.content instanceof ContentEmbed && isSeen(item, clock)) {
      signs.push({ client, clock, item, text, character: PIECE, marks })
    }
  }
}

/** The items of a type in their order, what was taken out of it included. */
export function* itemsOf(type: XmlFragment | XmlText): Generator<Item> {
  for (let item = type._start; item !== null; item = item.right) yield item
}

export const typeOf = (item: Item): unknown => (item.content instanceof ContentType ? item.content.type : null)

/** Whether text stands right in an element, or would. */
export function isLine(element: XmlElement, inLine: InLine): boolean {
  for (const item of itemsOf(element)) {
    const type = typeOf(item)
    if (type instanceof XmlText) return true
    if (type instanceof XmlElement) return inLine.has(type.nodeName)
  }
  return false
}

/** The lines that a text shows, in order. */
export function* shownLines(within: XmlFragment, inLine: InLine): Generator<XmlElement> {
  for (const child of within.toArray()) {
    if (!(child instanceof XmlElement)) continue
    if (isLine(child, inLine)) yield child
    else yield* shownLines(child, inLine)
  }
}

/** The type that an item stands in, as far as it is a part of this text. */
export function parentOf(item: Item): XmlText | XmlElement | XmlFragment | null {
  const { parent } = item
  return parent instanceof XmlText || parent instanceof XmlFragment ? parent : null
}

/** Whether something that a part of the text stands in is among those meant. */
export function standsIn(item: Item, isMeant: (around: Item) => boolean): boolean {
  for (let around = parentOf(item)?._item; around; around = parentOf(around)?._item) if (isMeant(around)) return true
  return false
}

export const wordsOf = (signs: readonly Sign[]): string => signs.map(({ character }) => character).join("")

/** The kind of the section around an element, as it was when the element was last in the text. */
export function sectionOf(element: XmlElement): string | null {
  for (let at: XmlText | XmlElement | XmlFragment | null = element; at instanceof XmlElement; ) {
    if (at.nodeName === "section") {
      const kind: unknown = at._map.get("kind")?.content.getContent().at(-1)
      return typeof kind === "string" ? kind : null
    }
    at = at._item ? parentOf(at._item) : null
  }
  return null
}
