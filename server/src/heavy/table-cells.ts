/**
 * How many cells the tables of a Markdown text would have once each row is filled up to the widest: a few kilobytes can ask for hundreds of
 * thousands. Counts signs and not tables, so it is never too little; the largest block of lines is what counts.
 */
export function mostTableCells(markdown: string): number {
  let [most, widest, rows] = [0, 0, 0]
  for (const line of markdown.split(/\r?\n|\r/)) {
    const columns = line.includes("|") ? line.split("|").length : 0
    rows = columns > 0 ? rows + 1 : 0
    widest = columns > 0 ? Math.max(widest, columns) : 0
    most = Math.max(most, rows * widest)
  }
  return most
}
