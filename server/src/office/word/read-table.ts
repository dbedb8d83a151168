import { type HtmlElement, madeElement } from "@recos/schemas/document/paste/html-tree"
import { MOST_NODES } from "@recos/schemas/document/text-bounds"
import { OfficeFileError } from "../office-file-error.ts"
import { attributeOf, childNamed, elementsIn, type XmlElement } from "../xml-tree.ts"
import { switchOf } from "./styles.ts"
import { everyWordOf, type WordFile, wordsOf } from "./word-file.ts"

interface Cell {
  column: number
  wide: number
  high: number
  isHead: boolean
  element: XmlElement | null
}

/**
 * Reads a table of Word: cells that go over several columns or rows say so, rows that a revision took out are gone, and what no reader saw
 * is named.
 * @throws OfficeFileError `text-too-large` when its cells would be more than a reco may hold.
 */
export function readWordTable(file: WordFile, table: XmlElement, isDeleted: boolean): HtmlElement[] {
  if (isDeleted) {
    noteDeleted(file, table)
    return []
  }
  const rows = gridOf(file, table)
  const width = Math.max(0, ...rows.map((row) => Math.max(0, ...row.map(({ column, wide }) => column + wide))))
  file.cells += width * rows.length
  if (file.cells > MOST_NODES) throw new OfficeFileError("text-too-large")
  const made = rows.map((row) =>
    madeElement(
      "tr",
      row.map((cell) => cellOf(file, cell))
    )
  )
  return made.length === 0 ? [] : [madeElement("table", made)]
}

function noteDeleted({ losses }: WordFile, element: XmlElement): void {
  const words = everyWordOf(element)
  if (words !== "") losses.note("revision", words)
}

function cellOf(file: WordFile, { element, wide, high, isHead }: Cell): HtmlElement {
  const spans = { ...(wide > 1 && { colspan: String(wide) }), ...(high > 1 && { rowspan: String(high) }) }
  return madeElement(isHead ? "th" : "td", element ? file.blocks(elementsIn(element)) : [], spans)
}

/** The rows or cells of a table, whatever wraps them. */
const unwrapped = (element: XmlElement, name: string): XmlElement[] =>
  elementsIn(element).flatMap((child) =>
    child.name === name ? [child] : /Pr$|^w:tbl$|^w:tr$|^w:tc$/.test(child.name) ? [] : unwrapped(child, name)
  )

function gridOf(file: WordFile, table: XmlElement): Cell[][] {
  const rows: Cell[][] = []
  /** The cell of the row above that goes on downwards, by its column. */
  let above = new Map<number, Cell>()
  for (const row of unwrapped(table, "w:tr")) {
    const properties = childNamed(row, "w:trPr")
    if (childNamed(properties, "w:del")) {
      noteDeleted(file, row)
      continue
    }
    if (switchOf(childNamed(properties, "w:hidden"))) {
      if (wordsOf(row) !== "") file.losses.note("hidden", wordsOf(row))
      continue
    }
    if (childNamed(properties, "w:ins") && wordsOf(row) !== "") file.losses.note("revision", wordsOf(row))
    const read = rowOf(file, row, above)
    above = read.downwards
    rows.push(read.cells)
  }
  return rows
}

function rowOf(
  file: WordFile,
  row: XmlElement,
  above: ReadonlyMap<number, Cell>
): { cells: Cell[]; downwards: Map<number, Cell> } {
  const properties = childNamed(row, "w:trPr")
  const isHead = switchOf(childNamed(properties, "w:tblHeader")) ?? false
  const before = Number(attributeOf(childNamed(properties, "w:gridBefore"), "w:val") || 0)
  const cells: Cell[] = before > 0 ? [{ column: 0, wide: before, high: 1, isHead, element: null }] : []
  const downwards = new Map<number, Cell>()
  let column = before
  for (const element of unwrapped(row, "w:tc")) {
    const said = childNamed(element, "w:tcPr")
    if (childNamed(said, "w:cellDel")) {
      noteDeleted(file, element)
      continue
    }
    const wide = Math.max(1, Number(attributeOf(childNamed(said, "w:gridSpan"), "w:val")) || 1)
    const vertical = childNamed(said, "w:vMerge")
    const goesDown = vertical !== undefined && attributeOf(vertical, "w:val") !== "restart"
    const last = cells.at(-1)
    const origin = above.get(column)
    if (attributeOf(childNamed(said, "w:hMerge"), "w:val") === "continue" && last?.element) {
      last.wide += wide
      noteCovered(file, element)
    } else if (goesDown && origin) {
      origin.high += 1
      downwards.set(column, origin)
      noteCovered(file, element)
    } else {
      const cell = { column, wide, high: 1, isHead, element }
      cells.push(cell)
      if (vertical) downwards.set(column, cell)
    }
    column += wide
  }
  return { cells, downwards }
}

/** Words in a cell that another covers are not shown. */
function noteCovered({ losses }: WordFile, element: XmlElement): void {
  const words = wordsOf(element)
  if (words !== "") losses.note("hidden", words)
}
