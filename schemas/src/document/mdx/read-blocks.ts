import type { List, ListItem, Table } from "mdast"
import type { DocumentNode } from "../document.ts"
import { type Component, componentNamed } from "./components.ts"
import { readAttributes, type Tag } from "./read-attributes.ts"
import { inlineComponent, readInline } from "./read-inline.ts"
import { type Markdown, placed, type Reading, refuse, report } from "./reading.ts"

/** Reads blocks in order. Whether they may stand where they stand is for the schema to say afterwards. */
export function readBlocks(reading: Reading, nodes: readonly Markdown[]): DocumentNode[] {
  const read: DocumentNode[] = []
  for (const group of lines(nodes)) {
    const [first] = group
    if (!first) continue
    if (isTag(first) && inlineComponent(first)) {
      const content = readInline(reading, group)
      read.push(placed(reading, { type: "paragraph", ...(content.length > 0 && { content }) }, first))
    } else read.push(...group.flatMap((node) => readBlock(reading, node)))
  }
  return read
}

const isTag = (node: Markdown): node is Tag => node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement"

/** A line of tags alone is parsed as so many blocks: those of one line are put together again. */
function lines(nodes: readonly Markdown[]): Markdown[][] {
  const groups: Markdown[][] = []
  let last: Markdown | undefined
  for (const node of nodes) {
    const touches = last && isTag(last) && isTag(node) && last.position?.end.offset === node.position?.start.offset
    const together = touches && last && isTag(last) && inlineComponent(last) && isTag(node) && inlineComponent(node)
    if (together) groups.at(-1)?.push(node)
    else groups.push([node])
    last = node
  }
  return groups
}

function readBlock(reading: Reading, node: Markdown): DocumentNode[] {
  switch (node.type) {
    case "paragraph": {
      const tag = node.children[0]
      // `<QuizAnswer>words</QuizAnswer>` on one line is parsed as a tag in a paragraph.
      if (node.children.length === 1 && tag?.type === "mdxJsxTextElement" && componentNamed(tag.name ?? "")) {
        return readComponent(reading, tag)
      }
      return [block(reading, node, "paragraph", readInline(reading, node.children))]
    }
    case "heading":
      return [block(reading, node, "heading", readInline(reading, node.children), { level: node.depth })]
    case "blockquote":
      return [block(reading, node, "blockquote", orEmpty(readBlocks(reading, node.children)))]
    case "list":
      return [readList(reading, node)]
    case "table":
      return [readTable(reading, node)]
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return readComponent(reading, node)
    default:
      refuse(reading, node)
      return []
  }
}

function block(
  reading: Reading,
  at: Markdown,
  type: string,
  content: DocumentNode[],
  attrs?: DocumentNode["attrs"]
): DocumentNode {
  return placed(reading, { type, ...(attrs && { attrs }), ...(content.length > 0 && { content }) }, at)
}

/** Markdown cannot write an empty paragraph: what may not be empty holds one. */
const orEmpty = (blocks: DocumentNode[]): DocumentNode[] => (blocks.length > 0 ? blocks : [{ type: "paragraph" }])

function readList(reading: Reading, node: List): DocumentNode {
  const items = node.children.map((item) => readItem(reading, item))
  const list: DocumentNode = node.ordered
    ? { type: "orderedList", attrs: { start: node.start ?? 1 }, content: items }
    : { type: "bulletList", content: items }
  return placed(reading, list, node)
}

function readItem(reading: Reading, item: ListItem): DocumentNode {
  const blocks = readBlocks(reading, item.children)
  return placed(reading, { type: "listItem", content: fromParagraph(blocks) }, item)
}

/** An item starts with a paragraph: Markdown cannot write an empty one. */
const fromParagraph = (blocks: DocumentNode[]): DocumentNode[] =>
  blocks[0]?.type === "paragraph" ? blocks : [{ type: "paragraph" }, ...blocks]

function readTable(reading: Reading, node: Table): DocumentNode {
  if (node.align?.some((align) => align !== null)) report(reading, "not-kept", node, "align")
  const rows = node.children.map((row, index): DocumentNode => {
    const cells = row.children.map((cell): DocumentNode => {
      const paragraph = block(reading, node, "paragraph", readInline(reading, cell.children))
      return placed(reading, { type: index === 0 ? "tableHeader" : "tableCell", content: [paragraph] }, node)
    })
    return placed(reading, { type: "tableRow", content: cells }, node)
  })
  return placed(reading, { type: "table", content: rows }, node)
}

function readComponent(reading: Reading, tag: Tag): DocumentNode[] {
  const component = componentNamed(tag.name ?? "")
  if (!component) {
    refuse(reading, tag)
    return []
  }
  const attrs = readAttributes(reading, tag, component.attributes)
  const content = READ_INSIDE[component.holds](reading, tag, component)
  const node: DocumentNode = { type: component.node, ...(attrs && { attrs }), ...(content.length > 0 && { content }) }
  return [placed(reading, node, tag)]
}

const READ_INSIDE: Record<Component["holds"], (reading: Reading, tag: Tag, component: Component) => DocumentNode[]> = {
  blocks: readChildren,
  inline: readCaption,
  nothing: (reading, tag) => {
    if (tag.children.length > 0) report(reading, "nesting", tag, `<${tag.name}>`)
    return []
  }
}

/** Components that hold other components only: an empty one stays empty, and the schema then says what it lacks. */
const HOLDS_NO_PARAGRAPH = new Set(["pico", "quiz", "quizOption", "bulletList", "orderedList", "table", "tableRow"])

function readChildren(reading: Reading, tag: Tag, component: Component): DocumentNode[] {
  if (tag.type === "mdxJsxTextElement") return [block(reading, tag, "paragraph", readInline(reading, tag.children))]
  const blocks = readBlocks(reading, tag.children)
  if (component.node === "listItem") return fromParagraph(blocks)
  return HOLDS_NO_PARAGRAPH.has(component.node) ? blocks : orEmpty(blocks)
}

/** One line of words between two tags, written beside them or on a line of its own. */
function readCaption(reading: Reading, tag: Tag): DocumentNode[] {
  if (tag.type === "mdxJsxTextElement") return readInline(reading, tag.children)
  const blocks = readBlocks(reading, tag.children)
  const [only, second] = blocks
  if (second || (only && only.type !== "paragraph")) report(reading, "nesting", tag, `<${tag.name}>`)
  return only?.content ?? []
}
