import type { DocumentMark, DocumentNode } from "../document.ts"
import { saysLaterWords } from "../nodes/later-attributes.ts"
import { sameMark } from "../normalize-inline.ts"

/** A line as nested pieces: ProseMirror says marks on each text, Markdown says spans around texts. */
export type Piece =
  | { kind: "text"; text: string }
  | { kind: "break"; node: DocumentNode }
  | { kind: "cite"; node: DocumentNode }
  | { kind: "span"; mark: SpanMark; pieces: Piece[] }

/** `both` is bold and italic over the very same run. */
export type SpanMark = {
  type: "link" | "term" | "superscript" | "subscript" | "bold" | "italic" | "both"
  attrs?: DocumentMark["attrs"]
}

interface Remaining {
  node: DocumentNode
  marks: DocumentMark[]
}

/** Nests a line's marks, the longest run outside, so that overlapping marks are cut as little as possible. */
export function inlineTree(nodes: DocumentNode[]): Piece[] {
  return nest(nodes.map((node) => ({ node, marks: node.marks ?? [] })))
}

function nest(line: Remaining[]): Piece[] {
  const pieces: Piece[] = []
  let index = 0
  while (index < line.length) {
    const here = line[index]
    if (!here) break
    const runs = here.marks.map((mark) => ({ mark, length: runLength(line, index, mark) }))
    const outer = runs.reduce<(typeof runs)[number] | null>(
      (best, run) => (best && best.length >= run.length ? best : run),
      null
    )
    if (!outer) {
      pieces.push(leaf(here.node))
      index += 1
      continue
    }
    const taken = line.slice(index, index + outer.length)
    const twin = runs.some((run) => run.mark.type === "italic" && run.length === outer.length)
    const both = outer.mark.type === "bold" && twin && !runs.some(({ mark }) => saysLaterWords(mark))
    const removed = both ? ["bold", "italic"] : [outer.mark.type]
    const inside = taken.map(({ node, marks }) => ({
      node,
      marks: marks.filter((mark) => !removed.includes(mark.type))
    }))
    const mark: SpanMark = both ? { type: "both" } : (outer.mark as SpanMark)
    pieces.push({ kind: "span", mark, pieces: nest(inside) })
    index += outer.length
  }
  return pieces
}

function runLength(line: Remaining[], from: number, mark: DocumentMark): number {
  let end = from
  while (line[end]?.marks.some((other) => sameMark(other, mark))) end += 1
  return end - from
}

function leaf(node: DocumentNode): Piece {
  if (node.type === "text") return { kind: "text", text: node.text ?? "" }
  return node.type === "hardBreak" ? { kind: "break", node } : { kind: "cite", node }
}
