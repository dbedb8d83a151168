import type { DocumentNode } from "../document.ts"
import { importBlocks } from "../markdown/import-blocks.ts"
import type { Import } from "../markdown/import-inline.ts"
import { definitionsOf, parseMarkdown } from "../markdown/parse-markdown.ts"
import { broughtLevel } from "./heading-levels.ts"
import { gatherLosses } from "./losses.ts"
import type { Pasted } from "./reading.ts"

/** Signs that people write in Markdown and hardly ever in other texts; lists are read without it. */
const MARKDOWN = [
  /^#{1,6} \S/m,
  /^ {0,3}(?:\|.*)?:?-{3,}:?\s*\|[ :|-]*$/m,
  /\[[^\]\n]+\]\((?:https?:|mailto:|tel:)[^\s)]+\)/,
  /(?:^|[\s(])\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*/m,
  /^```/m,
  /^> \S/m
]

const looksLikeMarkdown = (text: string): boolean => MARKDOWN.some((sign) => sign.test(text))

/** Reads words without a form: Markdown where its signs are there, else lines, with their lists and tables. */
export const readPlainText = (text: string): Pasted =>
  looksLikeMarkdown(text) ? readMarkdown(text) : { blocks: readLines(text), losses: [], pictures: [], notes: [] }

function readMarkdown(text: string): Pasted {
  const tree = parseMarkdown(text)
  const depths = tree.children.flatMap((node) => (node.type === "heading" ? [node.depth] : []))
  const levels = [...new Set(depths)].sort((a, b) => a - b)
  const current: Import = { report: [], definitions: definitionsOf(tree), source: text }
  const nodes = tree.children.map((node) => {
    if (node.type !== "heading") return node
    const { level, isLower } = broughtLevel(levels, node.depth)
    return { ...node, depth: isLower ? (5 as const) : level }
  })
  const blocks = importBlocks(current, nodes).map(onOneLine)
  const losses = gatherLosses()
  for (const { code, detail } of current.report) losses.note(code, detail)
  return { blocks, losses: losses.list(), pictures: [], notes: [] }
}

/** A line that goes on in the file goes on in the text. */
const onOneLine = ({ text, content, ...node }: DocumentNode): DocumentNode => ({
  ...node,
  ...(text !== undefined && { text: text.replaceAll(/\s*\n\s*/g, " ") }),
  ...(content && { content: content.map(onOneLine) })
})

/** Each line as it was typed, signs and all. */
export const readAsTyped = (text: string): DocumentNode[] => linesOf(text).map((line) => paragraph(line.trim()))

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "")

const paragraph = (text: string): DocumentNode => ({
  type: "paragraph",
  ...(text !== "" && { content: [{ type: "text", text: text.replaceAll(/[\t ]+/g, " ") }] })
})

interface Line {
  kind: "words" | "bullet" | "number" | "row"
  indent: number
  words: string
  number: number
  cells: string[]
}

const BULLET = /^([ \t\u00a0]*)[•◦▪‣●○■·*+-][ \t\u00a0]+(\S.*)$/
const DASH = /^([ \t\u00a0]*)[-*+][ \t\u00a0]/
const NUMBER = /^([ \t\u00a0]*)(\d{1,4})[.)][ \t\u00a0]+(\S.*)$/

function readLine(line: string): Line {
  const made = (kind: Line["kind"], indent: string, words: string, number = 1): Line => ({
    kind,
    indent: indent.replaceAll("\t", "    ").length,
    words: words.trim(),
    number,
    cells: []
  })
  const bullet = BULLET.exec(line)
  if (bullet) return made("bullet", bullet[1] ?? "", bullet[2] ?? "")
  const number = NUMBER.exec(line)
  if (number) return made("number", number[1] ?? "", number[3] ?? "", Number(number[2]))
  if (line.trim().includes("\t"))
    return { ...made("row", "", line), cells: line.split("\t").map((cell) => cell.trim()) }
  return made("words", "", line)
}

/** Lines as blocks: those with a sign or a number are lists, neighbours with as many tabs a table, the others paragraphs. */
function readLines(text: string): DocumentNode[] {
  const typed = linesOf(text)
  const lines = typed.map(readLine)
  // A dash alone may open a speech: two lines make a list. A number alone may be a date.
  const counts = (kind: Line["kind"]): number => lines.filter((line) => line.kind === kind).length
  const blocks: DocumentNode[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    if (!line) break
    if (line.kind === "row") {
      const rows = runOf(lines, at, (other) => other.kind === "row" && other.cells.length === line.cells.length)
      blocks.push(rows.length > 1 ? tableOf(rows) : paragraph(line.words))
      at += rows.length
    } else if (
      line.kind === "words" ||
      (counts(line.kind) < 2 && (line.kind === "number" || DASH.test(typed[at] ?? "")))
    ) {
      blocks.push(paragraph((typed[at] ?? "").trim()))
      at += 1
    } else {
      const items = runOf(lines, at, (other) => other.kind === "bullet" || other.kind === "number")
      blocks.push(...listsOf(items))
      at += items.length
    }
  }
  return blocks
}

function runOf(lines: readonly Line[], from: number, goesOn: (line: Line) => boolean): Line[] {
  const end = lines.findIndex((line, index) => index > from && !goesOn(line))
  return lines.slice(from, end < 0 ? lines.length : end)
}

function tableOf(rows: readonly Line[]): DocumentNode {
  return {
    type: "table",
    content: rows.map(({ cells }, index) => ({
      type: "tableRow",
      content: cells.map((cell) => ({ type: index === 0 ? "tableHeader" : "tableCell", content: [paragraph(cell)] }))
    }))
  }
}

/** Lists of lines, deeper ones inside the line above them. */
function listsOf(items: readonly Line[]): DocumentNode[] {
  const lists: DocumentNode[] = []
  let at = 0
  while (at < items.length) {
    const first = items[at]
    if (!first) break
    const deeper = runOf(items, at, (other) => other.indent > first.indent)
    const inner = listsOf(deeper.slice(1))
    const item: DocumentNode = { type: "listItem", content: [paragraph(first.words), ...inner] }
    const last = lists.at(-1)
    const type = first.kind === "bullet" ? "bulletList" : "orderedList"
    const start = Number(last?.attrs?.start ?? 1)
    const follows = type === "bulletList" || first.number === start + (last?.content?.length ?? 0)
    if (last?.type === type && follows) last.content = [...(last.content ?? []), item]
    else lists.push({ type, ...(type === "orderedList" && { attrs: { start: first.number } }), content: [item] })
    at += deeper.length
  }
  return lists
}
