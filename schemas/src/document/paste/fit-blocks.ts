import { childrenOf, type DocumentNode } from "../document.ts"
import { plainTextOf } from "../plain-text.ts"
import { gatherLosses, type Loss } from "./losses.ts"

/** What the place that is pasted into may hold: the blocks of these types, lines of words, or words alone as a title does. */
export type Room = { kind: "blocks"; types: ReadonlySet<string> } | { kind: "lines" } | { kind: "words" }

/** The blocks as the place may hold them: what it may not becomes lines of words, and is told. Every word stays. */
export function fitBlocks(blocks: readonly DocumentNode[], room: Room): { blocks: DocumentNode[]; losses: Loss[] } {
  const losses = gatherLosses()
  if (room.kind === "words") {
    const text = blocks
      .map(plainTextOf)
      .join(" ")
      .replaceAll(/\s*\n\s*/g, " ")
      .trim()
    return { blocks: text === "" ? [] : [{ type: "paragraph", content: [{ type: "text", text }] }], losses: [] }
  }
  if (room.kind === "lines") {
    const lines = blocks.flatMap(linesOf)
    const content = lines.flatMap((line, index) => (index === 0 ? line : [{ type: "hardBreak" }, ...line]))
    return { blocks: content.length > 0 ? [{ type: "paragraph", content }] : [], losses: [] }
  }
  const fitted = blocks.flatMap((block) => {
    if (room.types.has(block.type)) return [block]
    if (block.type !== "paragraph")
      losses.note(block.type === "heading" ? "heading-nested" : "block-nested", plainTextOf(block))
    return flattened(block, room.types)
  })
  return { blocks: fitted, losses: losses.list() }
}

const paragraph = (content: DocumentNode[]): DocumentNode => ({
  type: "paragraph",
  ...(content.length > 0 && { content })
})

function flattened(block: DocumentNode, types: ReadonlySet<string>): DocumentNode[] {
  if (block.type === "blockquote") {
    return childrenOf(block).flatMap((child) => (types.has(child.type) ? [child] : flattened(child, types)))
  }
  return linesOf(block).map(paragraph)
}

/** The lines of a block, each with the sign that its form gave it: a bullet, a number, a dash between cells. */
function linesOf(block: DocumentNode): DocumentNode[][] {
  const children = childrenOf(block)
  switch (block.type) {
    case "bulletList":
    case "orderedList":
      return children.flatMap((item, index) => {
        const sign = block.type === "bulletList" ? "• " : `${Number(block.attrs?.start ?? 1) + index}. `
        const [first = [], ...rest] = childrenOf(item).flatMap(linesOf)
        return [[{ type: "text", text: sign }, ...first], ...rest]
      })
    case "blockquote":
      return children.flatMap(linesOf)
    case "table":
      return children.map((row) =>
        childrenOf(row)
          .map((cell) => childrenOf(cell).flatMap(childrenOf))
          .filter((cell) => cell.length > 0)
          .flatMap((cell, index) => (index === 0 ? cell : [{ type: "text", text: " – " }, ...cell]))
      )
    default:
      return [children]
  }
}
