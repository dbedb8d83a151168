import { MOST_CELLS } from "@recos/schemas/evidence/tabular/most-cells"

/** How far one cell of a pasted table may spread, so that a hostile one costs little. */
const MOST_SPAN = MOST_CELLS.columns

/** What was brought: the cells of a table of a page, or a text that is still to be split into cells. */
export type Brought = { cells: string[][] } | { text: string }

/** A block of cells on the clipboard; null where what is there is one text. */
export function broughtBy(data: DataTransfer): Brought | null {
  const text = data.getData("text/plain")
  const html = data.getData("text/html")
  const ofTable = html === "" ? null : cellsOfHtml(html)
  if (ofTable && !text.includes("\t")) return { cells: ofTable }
  if (!/[\t]/.test(text) && !/\n./.test(text.trim())) return null
  return { text }
}

/** The cells of the first table of a page's fragment: read, never put on the page. A cell over several columns leaves the others empty. */
function cellsOfHtml(html: string): string[][] | null {
  if (html.length > 4_000_000) return null
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table")
  const rows = [...(table?.rows ?? [])].slice(0, MOST_CELLS.rows)
  const cells = rows.map((row) =>
    [...row.cells].flatMap((cell) => {
      const span = Math.min(Math.max(cell.colSpan, 1), MOST_SPAN)
      const words = (cell.textContent ?? "").replaceAll(/\s+/g, " ").trim()
      return [words, ...Array<string>(span - 1).fill("")]
    })
  )
  const isBlock = cells.length > 1 || (cells[0]?.length ?? 0) > 1
  return isBlock ? cells.map((line) => line.slice(0, MOST_CELLS.columns)) : null
}

/** The text of a file of cells: UTF-8, or what older spreadsheets write in Western Europe. */
export async function textOfFile(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return new TextDecoder("windows-1252").decode(bytes)
  }
}
