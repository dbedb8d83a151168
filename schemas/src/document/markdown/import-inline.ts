import type { Definition, Nodes, PhrasingContent } from "mdast"
import { shortLine } from "../../text/on-one-line.ts"
import type { DocumentMark, DocumentNode } from "../document.ts"
import { isAllowedAddress } from "../nodes/allowed-address.ts"
import { documentSchema } from "../nodes/index.ts"
import type { ImportCode, ImportNote } from "./import-report.ts"
import { gapFor, POWER, RAISED, SPACE, tagIn, withoutGaps } from "./read-tags.ts"

/** One import: what it notes, and the addresses that the file names once for all. */
export interface Import {
  report: ImportNote[]
  definitions: Map<string, Definition>
  /** The text itself, for signs that the parser does not tell apart. */
  source: string
}

const LONGEST_DETAIL = 200

/** Notes what cannot be kept as it is, by its own words. */
export function note(current: Import, code: ImportCode, at: Nodes, detail: string): void {
  const line = at.position?.start.line ?? 1
  current.report.push({ line, code, detail: shortened(detail) })
}

export const shortened = (detail: string): string => shortLine(detail, LONGEST_DETAIL)

/** Reads a line of ordinary Markdown; what a reco does not have becomes words, and is noted. */
export const importInline = (current: Import, nodes: readonly PhrasingContent[]): DocumentNode[] =>
  withoutGaps(importPieces(current, nodes, []))

function importPieces(current: Import, nodes: readonly PhrasingContent[], marks: DocumentMark[]): DocumentNode[] {
  const read: DocumentNode[] = []
  let at = 0
  while (at < nodes.length) {
    const node = nodes[at]
    if (!node) break
    const tag = tagIn(node)
    const raised = tag?.kind === "open" ? RAISED[tag.name] : undefined
    const end = raised ? nodes.findIndex((other, index) => index > at && closes(other, tag?.name ?? "")) : -1
    if (raised && end === -1) {
      note(current, "html", node, node.type === "html" ? node.value : "")
      read.push(POWER)
      at += 1
    } else if (raised) {
      read.push(...importPieces(current, nodes.slice(at + 1, end), withMark(marks, { type: raised })))
      at = end + 1
    } else {
      read.push(...importPiece(current, node, { marks, before: nodes[at - 1] }))
      at += 1
    }
  }
  return read
}

function closes(node: PhrasingContent, name: string): boolean {
  const tag = tagIn(node)
  return tag?.kind === "close" && tag.name === name
}

interface Place {
  marks: DocumentMark[]
  before: PhrasingContent | undefined
}

function importPiece(current: Import, node: PhrasingContent, place: Place): DocumentNode[] {
  const { marks } = place
  switch (node.type) {
    case "text":
      return words(node.value, marks)
    case "strong":
      return importPieces(current, node.children, withMark(marks, { type: "bold" }))
    case "emphasis":
      return importPieces(current, node.children, withMark(marks, { type: "italic" }))
    case "break":
      return [{ type: "hardBreak" }]
    case "link":
      if (node.title) note(current, "link-title", node, node.title)
      return importLink(current, node, node.url, marks)
    case "linkReference": {
      const definition = current.definitions.get(node.identifier)
      if (definition?.title) note(current, "link-title", node, definition.title)
      return importLink(current, node, definition?.url ?? "", marks)
    }
    case "html":
      return importTag(current, node)
    default:
      return importForeign(current, node, place)
  }
}

/** `<br>` is the only line break that a cell of a Markdown table can hold. Other tags are taken away, never the space between two words. */
function importTag(current: Import, node: Extract<PhrasingContent, { type: "html" }>): DocumentNode[] {
  const tag = tagIn(node)
  if (tag?.name === "br") return [{ type: "hardBreak" }]
  note(current, "html", node, node.value)
  const gap = tag && gapFor(tag)
  return gap ? [gap] : []
}

function importForeign(current: Import, node: PhrasingContent, { marks, before }: Place): DocumentNode[] {
  switch (node.type) {
    case "delete":
      return importStruck(current, node, { marks, before })
    case "inlineCode":
      note(current, "code", node, node.value)
      return words(node.value, marks)
    case "image":
      note(current, "image", node, [node.alt, node.url, node.title].filter(Boolean).join(" – "))
      return words(node.alt ?? "", marks)
    case "imageReference": {
      const definition = current.definitions.get(node.identifier)
      note(current, "image", node, [node.alt, definition?.url, definition?.title].filter(Boolean).join(" – "))
      return words(node.alt ?? "", marks)
    }
    case "footnoteReference":
      note(current, "footnote", node, node.identifier)
      return words(` (${node.identifier})`, marks)
    default:
      return []
  }
}

/** Pandoc writes H~2~O for what is lowered; elsewhere one tilde strikes through as two do. Struck words never join those beside them. */
function importStruck(
  current: Import,
  node: Extract<PhrasingContent, { type: "delete" }>,
  { marks, before }: Place
): DocumentNode[] {
  const [only] = node.children
  const start = node.position?.start.offset ?? 0
  const isSingle = current.source.charAt(start) === "~" && current.source.charAt(start + 1) !== "~"
  const isGlued = before?.type === "text" && /[\p{L}\p{N})\]]$/u.test(before.value)
  if (isSingle && isGlued && node.children.length === 1 && only?.type === "text" && /^\S{1,12}$/.test(only.value)) {
    return words(only.value, withMark(marks, { type: "subscript" }))
  }
  const inside = importPieces(current, node.children, marks)
  note(current, "strikethrough", node, inside.map(({ text }) => text ?? " ").join(""))
  return [SPACE, ...inside, SPACE]
}

function importLink(
  current: Import,
  node: Extract<PhrasingContent, { type: "link" | "linkReference" }>,
  url: string,
  marks: DocumentMark[]
): DocumentNode[] {
  if (isAllowedAddress(url)) {
    return importPieces(current, node.children, withMark(marks, { type: "link", attrs: { href: url } }))
  }
  note(current, "link", node, url)
  return importPieces(current, node.children, marks)
}

/** Pandoc's sign for what is raised, around figures alone: 10^9^, m^-1^. */
const RAISED_FIGURES = /(?<=[\p{L}\p{N})\]])\^([+\-−]?[\d]{1,6}|[+\-−])\^/u

function words(text: string, marks: DocumentMark[]): DocumentNode[] {
  const [before = "", raised, ...rest] = text.split(RAISED_FIGURES)
  if (raised === undefined) return textNode(text, marks)
  const after = text.slice(before.length + raised.length + 2)
  return [
    ...textNode(before, marks),
    ...textNode(raised, withMark(marks, { type: "superscript" })),
    ...(rest.length > 0 ? words(after, marks) : [])
  ]
}

const textNode = (text: string, marks: DocumentMark[]): DocumentNode[] =>
  text === "" ? [] : [{ type: "text", text, ...(marks.length > 0 && { marks }) }]

function withMark(marks: DocumentMark[], mark: DocumentMark): DocumentMark[] {
  const rank = Object.keys(documentSchema().marks)
  const others = marks.filter(({ type }) => type !== mark.type)
  return [...others, mark].toSorted((a, b) => rank.indexOf(a.type) - rank.indexOf(b.type))
}
