import type { Heading, Html, List, ListItem, RootContent, Table } from "mdast"
import type { DocumentNode } from "../document.ts"
import { plainTextOf } from "../plain-text.ts"
import { htmlLines } from "./html-words.ts"
import { type Import, importInline, note } from "./import-inline.ts"

/** Reads the blocks of a section of ordinary Markdown. */
export function importBlocks(current: Import, nodes: readonly RootContent[]): DocumentNode[] {
  return nodes.flatMap((node) => importBlock(current, node))
}

function importBlock(current: Import, node: RootContent): DocumentNode[] {
  switch (node.type) {
    case "paragraph":
      return [paragraph(importInline(current, node.children))]
    case "heading":
      return [importHeading(current, node)]
    case "list":
      return [importList(current, node)]
    case "blockquote":
      return [{ type: "blockquote", content: orEmpty(importProse(current, node.children)) }]
    case "table":
      return [importTable(current, node)]
    default:
      return importForeign(current, node)
  }
}

const paragraph = (content: DocumentNode[]): DocumentNode => ({
  type: "paragraph",
  ...(content.length > 0 && { content })
})

const orEmpty = (blocks: DocumentNode[]): DocumentNode[] => (blocks.length > 0 ? blocks : [paragraph([])])

function importHeading(current: Import, node: Heading): DocumentNode {
  const level = node.depth <= 3 ? 3 : 4
  const content = importInline(current, node.children)
  if (node.depth > 4) note(current, "heading-level", node, plainTextOf({ type: "heading", content }))
  return { type: "heading", attrs: { level }, ...(content.length > 0 && { content }) }
}

function importList(current: Import, node: List): DocumentNode {
  const content = node.children.map((item) => importItem(current, item))
  if (!node.ordered) return { type: "bulletList", content }
  return { type: "orderedList", attrs: { start: Math.min(node.start ?? 1, 999_999) }, content }
}

function importItem(current: Import, item: ListItem): DocumentNode {
  if (item.checked !== null && item.checked !== undefined) note(current, "task", item, item.checked ? "[x]" : "[ ]")
  const blocks = importProse(current, item.children)
  return { type: "listItem", content: blocks[0]?.type === "paragraph" ? blocks : [paragraph([]), ...blocks] }
}

/** Inside a list or a quotation there are paragraphs and lists only: anything else becomes words. */
function importProse(current: Import, nodes: readonly RootContent[]): DocumentNode[] {
  return nodes.flatMap((node): DocumentNode[] => {
    if (node.type === "heading") {
      note(current, "heading-nested", node, "")
      return [paragraph(importInline(current, node.children))]
    }
    if (node.type === "blockquote") {
      note(current, "block-nested", node, "")
      return importProse(current, node.children)
    }
    if (node.type === "table") {
      note(current, "block-nested", node, "")
      return node.children.map((row) =>
        paragraph(joined(row.children.map((cell) => importInline(current, cell.children))))
      )
    }
    return importBlock(current, node)
  })
}

const joined = (cells: DocumentNode[][]): DocumentNode[] =>
  cells.flatMap((cell, index) => (index === 0 ? cell : [{ type: "text", text: " – " }, ...cell]))

function importTable(current: Import, node: Table): DocumentNode {
  const content = node.children.map((row, index): DocumentNode => {
    const type = index === 0 ? "tableHeader" : "tableCell"
    return {
      type: "tableRow",
      content: row.children.map((cell) => ({ type, content: [paragraph(importInline(current, cell.children))] }))
    }
  })
  return { type: "table", content }
}

function importForeign(current: Import, node: RootContent): DocumentNode[] {
  switch (node.type) {
    case "code":
      note(current, "code", node, [node.lang, node.meta, node.value].filter(Boolean).join(" "))
      return [paragraph(lines(node.value))]
    case "html":
      return importHtml(current, node)
    case "thematicBreak":
      note(current, "rule", node, "")
      return []
    case "footnoteDefinition": {
      note(current, "footnote", node, node.identifier)
      const blocks = importProse(current, node.children)
      const label: DocumentNode = { type: "text", text: `(${node.identifier}) ` }
      return blocks.map((block, index) =>
        index === 0 && block.type === "paragraph" ? paragraph([label, ...(block.content ?? [])]) : block
      )
    }
    default:
      return []
  }
}

/** A passage of raw HTML: its words line by line, told once. */
function importHtml(current: Import, node: Html): DocumentNode[] {
  note(current, "html", node, node.value)
  const inside: Import = { ...current, report: [] }
  const read = htmlLines(node.value).map((line) => importInline(inside, line))
  const line = node.position?.start.line ?? 1
  current.report.push(...inside.report.filter(({ code }) => code !== "html").map((one) => ({ ...one, line })))
  const words = read.filter((pieces) => pieces.length > 0)
  if (words.length === 0) return []
  return [paragraph(words.flatMap((pieces, index) => (index === 0 ? pieces : [{ type: "hardBreak" }, ...pieces])))]
}

const lines = (text: string): DocumentNode[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap((line, index): DocumentNode[] => {
      const words: DocumentNode = { type: "text", text: line }
      return index === 0 ? [words] : [{ type: "hardBreak" }, words]
    })
