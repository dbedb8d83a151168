import type { PhrasingContent } from "mdast"
import type { DocumentMark, DocumentNode } from "../document.ts"
import { isAllowedAddress } from "../nodes/allowed-address.ts"
import { documentSchema } from "../nodes/index.ts"
import { INLINE_COMPONENTS } from "./components.ts"
import { readAttributes, type Tag } from "./read-attributes.ts"
import { type Markdown, placed, type Reading, refuse, report } from "./reading.ts"

/** Reads the content of a line: texts with their marks, citations and breaks. */
export function readInline(reading: Reading, nodes: readonly Markdown[], marks: DocumentMark[] = []): DocumentNode[] {
  return nodes.flatMap((node) => readPiece(reading, node, marks))
}

function readPiece(reading: Reading, node: Markdown, marks: DocumentMark[]): DocumentNode[] {
  switch (node.type) {
    case "text": {
      // A line that goes on in the file goes on in the text.
      const text = node.value.replaceAll(/\r?\n/g, " ")
      return text === "" ? [] : [placed(reading, marked({ type: "text", text }, marks), node)]
    }
    case "strong":
      return readInline(reading, node.children, withMark(marks, { type: "bold" }))
    case "emphasis":
      return readInline(reading, node.children, withMark(marks, { type: "italic" }))
    case "break":
      return [placed(reading, marked({ type: "hardBreak" }, marks), node)]
    case "link":
      return readLink(reading, node, marks)
    case "mdxJsxTextElement":
    case "mdxJsxFlowElement":
      return readComponent(reading, node, marks)
    default:
      refuse(reading, node)
      return []
  }
}

function readLink(reading: Reading, node: Extract<PhrasingContent, { type: "link" }>, marks: DocumentMark[]) {
  if (!isAllowedAddress(node.url)) report(reading, "address", node, node.url)
  if (node.title) report(reading, "not-kept", node, `title "${node.title}"`)
  if (marks.some((mark) => mark.type === "link")) report(reading, "nesting", node, node.url)
  return readInline(reading, node.children, withMark(marks, { type: "link", attrs: { href: node.url } }))
}

function readComponent(reading: Reading, tag: Tag, marks: DocumentMark[]): DocumentNode[] {
  const component = inlineComponent(tag)
  if (!component) {
    refuse(reading, tag)
    return []
  }
  const attrs = readAttributes(reading, tag, component.attributes)
  const own = attrs ? { type: component.type, attrs } : { type: component.type }
  if (component.kind === "node") {
    if (tag.children.length > 0) report(reading, "nesting", tag, `<${tag.name}>`)
    return [placed(reading, marked(own, marks), tag)]
  }
  if ((component.type === "term" || component.type === "link") && marks.some(({ type }) => type === component.type)) {
    report(reading, "nesting", tag, `<${tag.name}>`)
  }
  return readInline(reading, tag.children, withMark(marks, own))
}

/** The inline component that a tag names, if it does. */
export const inlineComponent = (tag: Tag): (typeof INLINE_COMPONENTS)[string] | undefined =>
  tag.name !== null && Object.hasOwn(INLINE_COMPONENTS, tag.name) ? INLINE_COMPONENTS[tag.name] : undefined

const marked = (node: DocumentNode, marks: DocumentMark[]): DocumentNode =>
  marks.length > 0 ? { ...node, marks: [...marks] } : node

function withMark(marks: DocumentMark[], mark: DocumentMark): DocumentMark[] {
  const rank = Object.keys(documentSchema().marks)
  return [...marks.filter((other) => other.type !== mark.type), mark].sort(
    (a, b) => rank.indexOf(a.type) - rank.indexOf(b.type)
  )
}
