/** How a table of figures is written. `comma`: with decimal commas and semicolons, as a French spreadsheet opens it. */
export type CsvFlavour = "point" | "comma"

export type Cell = string | number | null

/** What a spreadsheet would run as a formula when a text begins with it. */
const FORMULA = /^[\s\p{C}]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/u

/**
 * One line of cells, quoted as RFC 4180 says. Numbers stay numbers; a text that a spreadsheet would take for a formula gets an
 * apostrophe before it (OWASP, CSV Injection), which spreadsheets show as nothing or as a mark of text.
 */
export function csvLine(cells: readonly Cell[], flavour: CsvFlavour): string {
  const separator = flavour === "comma" ? ";" : ","
  return `${cells.map((cell) => csvCell(cell, flavour)).join(separator)}\r\n`
}

function csvCell(cell: Cell, flavour: CsvFlavour): string {
  if (cell === null) return ""
  if (typeof cell === "number") return flavour === "comma" ? String(cell).replace(".", ",") : String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
