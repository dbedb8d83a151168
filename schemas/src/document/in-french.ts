import { frenchEdits } from "../text/french-typography.ts"
import type { DocumentNode, RecoDocument } from "./document.ts"

const PLACEHOLDER = "\ufffc"

/**
 * A French text as French typography has it, where it is set for readers: what is stored, hashed and signed stays as its writers left it.
 */
export const inFrenchTypography = (document: RecoDocument): RecoDocument => ({
  ...document,
  content: document.content.map(setNode)
})

function setNode(node: DocumentNode): DocumentNode {
  const { content } = node
  if (!content) return node
  return { ...node, content: content.some(({ type }) => type === "text") ? setLine(content) : content.map(setNode) }
}

/** A line is looked at whole: a space may stand in one piece of text and its punctuation in the next. */
function setLine(pieces: readonly DocumentNode[]): DocumentNode[] {
  const line = pieces.map(({ text }) => text ?? PLACEHOLDER).join("")
  const edits = frenchEdits(line)
  let start = 0
  return pieces.flatMap((piece) => {
    const words = piece.text ?? PLACEHOLDER
    const [from, to] = [start, start + words.length]
    start = to
    // A link may say its own address: what follows is looked at as part of it.
    if (piece.text === undefined || isAddress(piece)) return [piece]
    let text = ""
    let done = from
    for (const { at, remove, insert } of edits) {
      const isHere = (at >= from && at < to) || (at === to && to === line.length)
      // A change that reaches over two pieces is made in the first.
      const cut = Math.min(Math.max(at + remove, from), to)
      if (at >= from && isHere) text += line.slice(done, at) + insert
      else if (!(at < from && at + remove > from)) continue
      done = cut
    }
    text += line.slice(done, to)
    return text === "" ? [] : [{ ...piece, text }]
  })
}

const isAddress = ({ text = "", marks = [] }: DocumentNode): boolean =>
  marks.some((mark) => mark.type === "link" && typeof mark.attrs?.href === "string" && mark.attrs.href.includes(text))
