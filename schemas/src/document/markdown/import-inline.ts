import type { Definition, Nodes, PhrasingContent } from "mdast"
import type { DocumentMark, DocumentNode } from "../document.ts"
import { isAllowedAddress } from "../nodes/allowed-address.ts"
import { documentSchema } from "../nodes/index.ts"
import type { ImportCode, ImportNote } from "./import-report.ts"

/** One import: what it notes, and the addresses that the file names once for all. */
export interface Import {
  report: ImportNote[]
  definitions: Map<string, Definition>
}

/** Notes what cannot be kept as it is. */
export function note(current: Import, code: ImportCode, at: Nodes, detail: string): void {
  const short = detail.replaceAll(/\s+/g, " ").trim()
  const line = at.position?.start.line ?? 1
  current.report.push({ line, code, detail: short.length > 80 ? `${short.slice(0, 79)}…` : short })
}

/** Reads a line of ordinary Markdown; what a reco does not have becomes words, and is noted. */
export function importInline(
  current: Import,
  nodes: readonly PhrasingContent[],
  marks: DocumentMark[] = []
): DocumentNode[] {
  const read: DocumentNode[] = []
  let at = 0
  while (at < nodes.length) {
    const node = nodes[at]
    if (!node) break
    const raised = raisedBy(node)
    const end = raised ? nodes.findIndex((other, index) => index > at && closes(other, raised)) : -1
    if (raised && end > at) {
      read.push(...importInline(current, nodes.slice(at + 1, end), withMark(marks, { type: raised })))
      at = end + 1
    } else {
      read.push(...importPiece(current, node, marks))
      at += 1
    }
  }
  return read
}

/** Markdown has no sign for what is raised or lowered: everybody writes these two tags. */
const RAISED = { sup: "superscript", sub: "subscript" } as const
type Raised = (typeof RAISED)[keyof typeof RAISED]

const tagOf = (node: PhrasingContent, form: RegExp): keyof typeof RAISED | undefined => {
  const name = node.type === "html" ? form.exec(node.value)?.[1]?.toLowerCase() : undefined
  return name === "sup" || name === "sub" ? name : undefined
}

function raisedBy(node: PhrasingContent): Raised | undefined {
  const tag = tagOf(node, /^<(su[pb])(?:\s[^<>]*)?>$/i)
  return tag && RAISED[tag]
}

function closes(node: PhrasingContent, raised: Raised): boolean {
  const tag = tagOf(node, /^<\/(su[pb])\s*>$/i)
  return tag !== undefined && RAISED[tag] === raised
}

function importPiece(current: Import, node: PhrasingContent, marks: DocumentMark[]): DocumentNode[] {
  switch (node.type) {
    case "text":
      return words(node.value, marks)
    case "strong":
      return importInline(current, node.children, withMark(marks, { type: "bold" }))
    case "emphasis":
      return importInline(current, node.children, withMark(marks, { type: "italic" }))
    case "break":
      return [{ type: "hardBreak" }]
    case "link":
      if (node.title) note(current, "link-title", node, node.title)
      return importLink(current, node, node.url, marks)
    case "linkReference":
      return importLink(current, node, current.definitions.get(node.identifier)?.url ?? "", marks)
    default:
      return importForeign(current, node, marks)
  }
}

function importForeign(current: Import, node: PhrasingContent, marks: DocumentMark[]): DocumentNode[] {
  switch (node.type) {
    case "delete":
      note(current, "strikethrough", node, "")
      return importInline(current, node.children, marks)
    case "inlineCode":
      note(current, "code", node, node.value)
      return words(node.value, marks)
    case "image":
    case "imageReference":
      note(current, "image", node, node.alt ?? "")
      return words(node.alt ?? "", marks)
    case "footnoteReference":
      note(current, "footnote", node, node.identifier)
      return words(` (${node.identifier})`, marks)
    case "html":
      note(current, "html", node, node.value)
      return []
    default:
      return []
  }
}

function importLink(
  current: Import,
  node: Extract<PhrasingContent, { type: "link" | "linkReference" }>,
  url: string,
  marks: DocumentMark[]
): DocumentNode[] {
  if (isAllowedAddress(url)) {
    return importInline(current, node.children, withMark(marks, { type: "link", attrs: { href: url } }))
  }
  note(current, "link", node, url)
  return importInline(current, node.children, marks)
}

const words = (text: string, marks: DocumentMark[]): DocumentNode[] =>
  text === "" ? [] : [{ type: "text", text, ...(marks.length > 0 && { marks }) }]

function withMark(marks: DocumentMark[], mark: DocumentMark): DocumentMark[] {
  const rank = Object.keys(documentSchema().marks)
  const others = marks.filter(({ type }) => type !== mark.type)
  return [...others, mark].toSorted((a, b) => rank.indexOf(a.type) - rank.indexOf(b.type))
}
