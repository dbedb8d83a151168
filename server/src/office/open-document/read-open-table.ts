import { type HtmlElement, madeElement } from "@recos/schemas/document/paste/html-tree"
import { MOST_NODES } from "@recos/schemas/document/text-bounds"
import { OfficeFileError } from "../office-file-error.ts"
import { attributeOf, elementsIn, type XmlElement } from "../xml-tree.ts"
import { type OpenTextFile, plainWordsOf } from "./open-text-file.ts"

const GROUPS = new Set(["table:table-header-rows", "table:table-rows", "table:table-row-group"])

const rowsOf = (element: XmlElement, isHead = false): { row: XmlElement; isHead: boolean }[] =>
  elementsIn(element).flatMap((child) =>
    child.name === "table:table-row"
      ? [{ row: child, isHead }]
      : GROUPS.has(child.name)
        ? rowsOf(child, isHead || child.name === "table:table-header-rows")
        : []
  )

/**
 * Reads a table of an OpenDocument text: covered cells are those that a merged one stands for, and rows that are not shown are named.
 * @throws OfficeFileError `text-too-large` when its cells would be more than a reco may hold.
 */
export function readOpenTable(file: OpenTextFile, table: XmlElement): HtmlElement[] {
  const rows = rowsOf(table).flatMap(({ row, isHead }) => {
    if (["collapse", "filter"].includes(attributeOf(row, "table:visibility"))) {
      if (plainWordsOf(row) !== "") file.losses.note("hidden", plainWordsOf(row))
      return []
    }
    const made = madeElement(
      "tr",
      elementsIn(row).flatMap((cell) => cellsOf(file, cell, isHead))
    )
    return Array.from({ length: repeated(file, row, "table:number-rows-repeated", made.children.length) }, () => made)
  })
  const width = Math.max(0, ...rows.map(({ children }) => children.length))
  take(file, Math.max(0, width * rows.length - rows.reduce((sum, { children }) => sum + children.length, 0)))
  return rows.length === 0 ? [] : [madeElement("table", rows)]
}

/** Counts cells before they are made. */
function take(file: OpenTextFile, cells: number): void {
  file.cells += cells
  if (file.cells > MOST_NODES) throw new OfficeFileError("text-too-large")
}

function repeated(file: OpenTextFile, element: XmlElement, name: string, cells: number): number {
  const times = Math.max(1, Number(attributeOf(element, name)) || 1)
  take(file, (times - 1) * cells)
  return times
}

function cellsOf(file: OpenTextFile, cell: XmlElement, isHead: boolean): HtmlElement[] {
  if (cell.name === "table:covered-table-cell") {
    if (plainWordsOf(cell) !== "") file.losses.note("hidden", plainWordsOf(cell))
    return []
  }
  if (cell.name !== "table:table-cell") return []
  const spans = {
    ...spanOf(cell, "table:number-columns-spanned", "colspan"),
    ...spanOf(cell, "table:number-rows-spanned", "rowspan")
  }
  take(file, 1)
  const times = repeated(file, cell, "table:number-columns-repeated", 1)
  const made = madeElement(isHead ? "th" : "td", file.blocks(elementsIn(cell)), spans)
  return Array.from({ length: times }, () => made)
}

function spanOf(cell: XmlElement, name: string, as: "colspan" | "rowspan"): Record<string, string> {
  const said = Number(attributeOf(cell, name) || 1)
  return said > 1 ? { [as]: String(said) } : {}
}
