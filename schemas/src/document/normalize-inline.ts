import type { DocumentMark, DocumentNode } from "./document.ts"
import { writtenAttributes } from "./nodes/later-attributes.ts"
import { plainTextOf } from "./plain-text.ts"

// Line and page breaks, tabs and every other control that stands for a space.
const SPACING_CONTROLS = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g
// What no page can show and no file format agrees on: other controls, the byte order mark, non-characters.
const UNSHOWABLE = /[\p{Cc}\ufeff\u{fdd0}-\u{fdef}]|\p{Noncharacter_Code_Point}/gu

/** The characters that a file, a page and a feed can all carry; joiners and direction marks are kept. */
export const clean = (text: string): string =>
  text.toWellFormed().replaceAll(SPACING_CONTROLS, " ").replaceAll(UNSHOWABLE, "")

/** One run of plain words. */
export function normalTitle(children: DocumentNode[]): DocumentNode[] {
  const text = trimSpaces(clean(children.map(plainTextOf).join("")))
  return text === "" ? [] : [{ type: "text", text }]
}

/** Texts cleaned and joined where their marks are equal; no space at the edges, no break at the end. */
export function normalInline(children: DocumentNode[]): DocumentNode[] {
  const joined: DocumentNode[] = []
  for (const child of children.map(cleanNode)) {
    const last = joined.at(-1)
    if (child.type !== "text") joined.push(child)
    else if (last?.type === "text" && sameMarks(last, child)) last.text = `${last.text}${child.text}`
    else if (child.text !== "") joined.push(child)
  }
  return trimmed(joined)
}

function cleanNode(node: DocumentNode): DocumentNode {
  const normal: DocumentNode = withCleanAttributes(node)
  if (node.text !== undefined) normal.text = clean(node.text)
  // Only on words: a shared document does not keep the marks of a break or a citation, so no version may hold any.
  if (node.type === "text" && node.marks && node.marks.length > 0) {
    normal.marks = node.marks.map(withCleanAttributes)
  }
  return normal
}

/** The type of a node or mark with its attributes, their words cleaned; what came later and says nothing is left out. */
export function withCleanAttributes({ type, attrs }: DocumentMark): DocumentMark {
  const cleaned = Object.entries(attrs ?? {}).map(([name, value]) => [
    name,
    typeof value === "string" ? clean(value) : value
  ])
  const written = writtenAttributes(type, Object.fromEntries(cleaned))
  return written ? { type, attrs: written } : { type }
}

const sameMarks = (a: DocumentNode, b: DocumentNode): boolean => sameMarkLists(a.marks ?? [], b.marks ?? [])

/** Whether two lists of marks, in the schema's order, say the same. */
const sameMarkLists = (a: DocumentMark[], b: DocumentMark[]): boolean =>
  a.length === b.length && a.every((mark, index) => sameMark(mark, b[index]))

/** Whether two marks are of one type with the same attributes. */
export function sameMark(a: DocumentMark, b: DocumentMark | undefined): boolean {
  if (a.type !== b?.type) return false
  const [said, other] = [Object.entries(a.attrs ?? {}), b.attrs ?? {}]
  return said.length === Object.keys(other).length && said.every(([name, value]) => other[name] === value)
}

// Only the plain space: a no-break space at an edge was put there by somebody.
const trimSpaces = (text: string): string => text.replace(/^ +| +$/g, "")

function trimmed(children: DocumentNode[]): DocumentNode[] {
  const kept = [...children]
  for (let first = kept[0]; first?.type === "text"; first = kept[0]) {
    first.text = first.text?.replace(/^ +/, "")
    if (first.text !== "") break
    kept.shift()
  }
  for (let last = kept.at(-1); last?.type === "text" || last?.type === "hardBreak"; last = kept.at(-1)) {
    if (last.type === "text") last.text = last.text?.replace(/ +$/, "")
    if (last.type === "text" && last.text !== "") break
    kept.pop()
  }
  return kept
}
