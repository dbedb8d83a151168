import { childrenOf, type DocumentNode } from "../document/document.ts"

/** One line as a reader sees it: a paragraph, a list item, a cell, or what a forced break cuts out of one. */
export interface FalcLine {
  /** Children from the top of the section to the text block. */
  path: number[]
  text: string
  /** The parts set in italics. */
  italics: { from: number; to: number }[]
  /** Where a source was cited. */
  citations: number[]
  isHeading: boolean
}

const isTextBlock = (node: DocumentNode): boolean =>
  childrenOf(node).some((child) => child.type === "text" || child.type === "hardBreak" || child.type === "citation")

/** The lines of some blocks, in reading order. */
export function readLines(blocks: readonly DocumentNode[], above: number[] = []): FalcLine[] {
  return blocks.flatMap((node, index) => {
    const path = [...above, index]
    return isTextBlock(node) ? linesOf(node, path) : readLines(childrenOf(node), path)
  })
}

function linesOf(node: DocumentNode, path: number[]): FalcLine[] {
  const fresh = (): FalcLine => ({ path, text: "", italics: [], citations: [], isHeading: node.type === "heading" })
  const lines: FalcLine[] = []
  let line = fresh()
  for (const child of childrenOf(node)) {
    if (child.type === "hardBreak") {
      lines.push(line)
      line = fresh()
    } else if (child.type === "citation") line.citations.push(line.text.length)
    else {
      const from = line.text.length
      line.text += child.text ?? ""
      if (child.marks?.some((mark) => mark.type === "italic")) line.italics.push({ from, to: line.text.length })
    }
  }
  lines.push(line)
  return lines.filter((one) => one.text.trim() !== "" || one.citations.length > 0)
}
