import type { Fragment, Node, Slice } from "@tiptap/pm/model"

/** What is copied, as plain text: lists with their signs, tables with tabs, so that a mail or a spreadsheet gets their shape. */
export function copiedText({ content, openStart }: Slice): string {
  // A part of one line is its words alone, whatever it stood in.
  const only = onlyLine(content)
  return only && openStart > 0 ? lineOf(only) : blocksOf(content).join("\n\n")
}

function onlyLine(content: Fragment): Node | null {
  if (content.childCount !== 1) return null
  const node = content.firstChild
  return node?.isTextblock ? node : node ? onlyLine(node.content) : null
}

const lineOf = (line: Node): string =>
  line.textBetween(0, line.content.size, "", (leaf) => (leaf.type.name === "hardBreak" ? "\n" : ""))

function blocksOf(content: Fragment): string[] {
  const blocks: string[] = []
  content.forEach((node) => {
    if (node.isTextblock) blocks.push(lineOf(node))
    else if (node.type.name === "table") blocks.push(tableOf(node))
    else if (node.type.name === "bulletList" || node.type.name === "orderedList") blocks.push(listOf(node))
    else if (node.isText) blocks.push(node.text ?? "")
    else blocks.push(...blocksOf(node.content))
  })
  return blocks
}

function listOf(list: Node): string {
  const start: unknown = list.attrs.start
  const first = typeof start === "number" ? start : 1
  return list.children
    .map((item, index) => {
      const sign = list.type.name === "orderedList" ? `${first + index}. ` : "• "
      const lines = blocksOf(item.content).join("\n").split("\n")
      return lines.map((line, place) => (place === 0 ? sign : "  ") + line).join("\n")
    })
    .join("\n")
}

/** A row a line: within a cell a break would begin another. */
const tableOf = (table: Node): string =>
  table.children
    .map((row) =>
      row.children
        .map((cell) =>
          blocksOf(cell.content)
            .join(" ")
            .replaceAll(/[\t\n]/g, " ")
        )
        .join("\t")
    )
    .join("\n")
