import { everyElement, type HtmlElement, isElement, styled, wordsIn } from "./html-tree.ts"

/** Wider or taller merges than any table that people read are cut: what they hold stays. */
const MOST_SPAN = 60

/** A cell at its place in the grid; the copies of a merged one say so. */
export interface GridCell {
  cell: HtmlElement | null
  isCopy: boolean
}

const ROW_GROUPS = new Set(["thead", "tbody", "tfoot"])

/** The rows of a table, head first and foot last, as a page shows them; rows of tables inside are not among them. */
function rowsOf(table: HtmlElement): HtmlElement[] {
  const groups: Record<"thead" | "tbody" | "tfoot", HtmlElement[]> = { thead: [], tbody: [], tfoot: [] }
  for (const child of table.children) {
    if (!isElement(child)) continue
    if (child.tag === "tr") groups.tbody.push(child)
    else if (ROW_GROUPS.has(child.tag)) {
      groups[child.tag as keyof typeof groups].push(
        ...child.children.filter((row): row is HtmlElement => isElement(row) && row.tag === "tr")
      )
    }
  }
  return [...groups.thead, ...groups.tbody, ...groups.tfoot]
}

const isCell = (element: HtmlElement): boolean => element.tag === "td" || element.tag === "th"

function spanOf(cell: HtmlElement, name: "colspan" | "rowspan"): number {
  // Excel writes a span where words merely run over the cells beside them.
  if (styled(cell, "mso-ignore") === "colspan" && name === "colspan") return 1
  const said = Number.parseInt(cell.attributes[name] ?? "1", 10)
  return Number.isFinite(said) && said > 0
    ? Math.min(said, MOST_SPAN)
    : said === 0 && name === "rowspan"
      ? MOST_SPAN
      : 1
}

/** How many empty cells Excel’s running words cover. */
const coveredBy = (cell: HtmlElement): number =>
  styled(cell, "mso-ignore") === "colspan"
    ? Math.min(Number.parseInt(cell.attributes.colspan ?? "1", 10) || 1, MOST_SPAN) - 1
    : 0

/**
 * The cells of a table, each row as wide as the widest: a merged cell stands in every place that it covers, so that each figure
 * stays under its heading.
 * @param isSeen leaves out rows and cells that the page does not show
 */
export function unfoldTable(table: HtmlElement, isSeen: (element: HtmlElement) => boolean): GridCell[][] {
  const rows = rowsOf(table).filter(isSeen)
  const grid: (GridCell | undefined)[][] = rows.map(() => [])
  rows.forEach((row, index) => {
    let column = 0
    for (const cell of row.children) {
      if (!isElement(cell) || !isCell(cell) || !isSeen(cell)) continue
      while (grid[index]?.[column]) column += 1
      const [wide, high] = [spanOf(cell, "colspan"), spanOf(cell, "rowspan")]
      for (let down = 0; down < high && index + down < rows.length; down += 1) {
        for (let right = 0; right < wide; right += 1) {
          const line = grid[index + down]
          if (line && !line[column + right]) line[column + right] = { cell, isCopy: down > 0 || right > 0 }
        }
      }
      column += wide + coveredBy(cell)
    }
  })
  const width = Math.max(0, ...grid.map((line) => line.length))
  return grid.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? { cell: null, isCopy: false }))
}

/** A table that only sets a page: one cell, or declared so, or one whose cells mostly hold other tables. */
export function isLayoutTable(table: HtmlElement, grid: readonly GridCell[][]): boolean {
  const role = table.attributes.role ?? ""
  if (role === "presentation" || role === "none") return true
  if (grid.length <= 1 && (grid[0]?.length ?? 0) <= 1) return true
  const full = grid.flat().filter(({ cell, isCopy }) => cell && !isCopy && wordsIn(cell).trim() !== "")
  const nesting = full.filter(({ cell }) => cell && [...everyElement(cell)].some(({ tag }) => tag === "table"))
  return nesting.length > 0 && nesting.length * 2 >= full.length
}

/** The heading that a table bears in its page. */
export const captionOf = (table: HtmlElement): HtmlElement | undefined =>
  table.children.find((child): child is HtmlElement => isElement(child) && child.tag === "caption")
