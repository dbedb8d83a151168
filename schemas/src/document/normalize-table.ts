import { childrenOf, type DocumentNode } from "./document.ts"
import { shapesOf } from "./nodes/shapes.ts"

/** A table as GFM can say it: rows of one length, a first row of headers, one paragraph in a cell. */
export function normalTable(rows: DocumentNode[]): DocumentNode[] {
  const width = Math.max(1, ...rows.map((row) => childrenOf(row).length))
  return rows.map((row, index) => {
    const type = index === 0 ? "tableHeader" : "tableCell"
    const cells = childrenOf(row).map((cell) => normalCell(type, cell))
    while (cells.length < width) cells.push(normalCell(type, { type }))
    return { ...row, content: cells }
  })
}

/** The paragraphs of a cell become one, with breaks between. */
function normalCell(type: string, { attrs, content = [] }: DocumentNode): DocumentNode {
  const lines = content.map(childrenOf).filter((line) => line.length > 0)
  const inline = lines.flatMap((line, index) => (index === 0 ? line : [{ type: "hardBreak" }, ...line]))
  const { content: _, ...first } = content[0] ?? { type: "paragraph" }
  const paragraph: DocumentNode = inline.length > 0 ? { ...first, content: inline } : first
  const own = Object.entries(attrs ?? {}).filter(([name]) => Object.hasOwn(shapesOf(type), name))
  const always = { colspan: 1, rowspan: 1, colwidth: null }
  return { type, attrs: { ...always, ...Object.fromEntries(own) }, content: [paragraph] }
}
