import { type PicoPart, picoPart } from "@recos/schemas/vocabulary/closed-lists"
import { PICO_PARTS } from "@recos/schemas/vocabulary/languages-and-colleges"
import type { Node } from "@tiptap/pm/model"
import type { PieceHands } from "./piece-view.ts"

/** The parts that a clinical question has words for in the text itself. */
export function partsWritten(node: Node): ReadonlySet<PicoPart> {
  const written = new Set<PicoPart>()
  node.forEach((item) => {
    if (item.textContent.trim() !== "") written.add(picoPart.parse(item.attrs.part))
  })
  return written
}

/** The words of a part, a line each paragraph, where they are plain: a question of the evidence holds no citation, bold or link. */
export function plainWordsOf(node: Node, part: PicoPart): string {
  const lines: string[] = []
  for (const item of node.children) {
    if (item.attrs.part !== part || !isPlain(item)) continue
    for (const paragraph of item.children) lines.push(paragraph.textContent.trim())
  }
  return lines.filter((line) => line !== "").join("\n")
}

function isPlain(item: Node): boolean {
  let plain = true
  item.descendants((inner) => {
    if (inner.isInline && (!inner.isText || inner.marks.length > 0)) plain = false
  })
  return plain
}

/** The piece as it stands now; null once it is gone. */
export function pieceOf({ editor, position }: PieceHands): Node | null {
  const start = position()
  return start === undefined ? null : editor.state.doc.nodeAt(start)
}

/** Shows a question of the evidence, and takes out of the text the words of the parts named: one change, undone as one. */
export function showInstead(hands: PieceHands, question: string, parts: readonly PicoPart[]): void {
  const { editor } = hands
  const start = hands.position()
  const node = pieceOf(hands)
  const paragraph = editor.schema.nodes.paragraph
  if (start === undefined || !node || !paragraph) return
  const change = editor.state.tr.setNodeAttribute(start, "question", question)
  node.forEach((item, offset) => {
    if (!parts.includes(picoPart.parse(item.attrs.part))) return
    const from = change.mapping.map(start + 1 + offset) + 1
    change.replaceWith(from, from + item.content.size, paragraph.create())
  })
  editor.view.dispatch(change)
}

/** The parts that would go to a question of the evidence, which has a field for each but what counts. */
export const movableParts = (node: Node): PicoPart[] =>
  PICO_PARTS.filter((part) => part !== "outcomes" && plainWordsOf(node, part) !== "")
