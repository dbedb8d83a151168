import type { DocumentNode } from "../document.ts"
import { isHidden } from "./appearance.ts"
import { type HtmlElement, lineOf } from "./html-tree.ts"
import { paragraph, type Reading, type State, within, withoutMark } from "./reading.ts"
import { captionOf, isLayoutTable, unfoldTable } from "./unfold-table.ts"

/** Reads a table with its merged cells unfolded; one that only sets a page is read as what it holds. */
export function readTable(reading: Reading, table: HtmlElement, state: State): DocumentNode[] {
  const { losses } = reading
  const isSeen = (element: HtmlElement): boolean => {
    if (!isHidden(element)) return true
    if (lineOf(element) !== "") losses.note("hidden", lineOf(element))
    return false
  }
  const grid = unfoldTable(table, isSeen)
  const caption = captionOf(table)
  const captions = caption ? reading.blocks(caption.children, within(reading, caption, state)) : []
  if (isLayoutTable(table, grid)) {
    const cells = grid.flat().flatMap(({ cell, isCopy }) => (cell && !isCopy ? [cell] : []))
    return [...captions, ...cells.flatMap((cell) => reading.blocks(cell.children, within(reading, cell, state)))]
  }
  const read = new Map<HtmlElement, DocumentNode[]>()
  for (const { cell } of grid.flat()) {
    if (!cell || read.has(cell)) continue
    const isHead = cell.tag === "th"
    const here = within(reading, cell, { ...state, place: "cell" })
    const inside = { ...here, plainWeight: isHead, ...(isHead && { marks: withoutMark(here.marks, "bold") }) }
    read.set(cell, inOneParagraph(reading.blocks(cell.children, inside)))
  }
  const merged = new Set(grid.flat().flatMap(({ cell, isCopy }) => (cell && isCopy ? [cell] : [])))
  for (const cell of merged) if ((read.get(cell) ?? []).length > 0) losses.note("merged-cells", lineOf(cell))
  const rows = grid.map((line) => line.map(({ cell }) => structuredClone(cell ? (read.get(cell) ?? []) : [])))
  const full = rows.filter((cells) => cells.some((content) => content.length > 0))
  if (full.length === 0) return captions
  if (state.place !== "section") {
    losses.note("block-nested", lineOf(table))
    return [...captions, ...full.map((cells) => paragraph(joined(cells)))]
  }
  return [...captions, { type: "table", content: full.map((cells, index) => tableRow(cells, index === 0)) }]
}

const tableRow = (cells: readonly DocumentNode[][], isHead: boolean): DocumentNode => ({
  type: "tableRow",
  content: cells.map((content) => ({ type: isHead ? "tableHeader" : "tableCell", content: [paragraph(content)] }))
})

/** A row as one line. */
const joined = (cells: readonly DocumentNode[][]): DocumentNode[] =>
  cells
    .filter((cell) => cell.length > 0)
    .flatMap((cell, index) => (index === 0 ? cell : [{ type: "text", text: " – " }, ...cell]))

/** A cell holds one paragraph: what were several are lines of it. */
const inOneParagraph = (blocks: readonly DocumentNode[]): DocumentNode[] =>
  blocks
    .map(({ content = [] }) => content)
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [{ type: "hardBreak" }, ...line]))
