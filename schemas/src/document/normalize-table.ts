import { childrenOf, type DocumentNode } from "./document.ts"

/** A table as GFM can say it: rows of one length, a first row of headers, one paragraph in a cell. */
export function normalTable(rows: DocumentNode[]): DocumentNode[] {
  const width = Math.max(1, ...rows.map((row) => childrenOf(row).length))
  return rows.map((row, index) => {
    const type = index === 0 ? "tableHeader" : "tableCell"
    const cells = childrenOf(row).map((cell) => normalCell(type, childrenOf(cell)))
    while (cells.length < width) cells.push(normalCell(type, []))
    return { type: "tableRow", content: cells }
  })
}

/** The paragraphs of a cell become one, with breaks between. */
function normalCell(type: string, paragraphs: DocumentNode[]): DocumentNode {
  const lines = paragraphs.map(childrenOf).filter((line) => line.length > 0)
  const inline = lines.flatMap((line, index) => (index === 0 ? line : [{ type: "hardBreak" }, ...line]))
  const paragraph: DocumentNode = inline.length > 0 ? { type: "paragraph", content: inline } : { type: "paragraph" }
  return { type, attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [paragraph] }
}
