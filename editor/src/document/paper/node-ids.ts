import { newNodeId } from "@recos/schemas/document/node-id"
import { Extension } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state"
import { isFromRoom } from "./outline-guard.ts"

/** Pieces that the rest of the house points to by id. */
const WITH_ID: ReadonlySet<string> = new Set([
  "statement",
  "warningSign",
  "alternative",
  "pico",
  "quiz",
  "figure",
  "evidenceTable"
])

interface Span {
  from: number
  to: number
}

/** Where the transactions put something new, in positions of the last document. */
function changedSpans(transactions: readonly Transaction[]): Span[] {
  const spans: Span[] = []
  transactions.forEach((transaction, index) => {
    const later = transactions.slice(index + 1)
    transaction.mapping.maps.forEach((map, step) => {
      const rest = transaction.mapping.slice(step + 1)
      map.forEach((_oldFrom, _oldTo, from, to) => {
        const place = (position: number, side: number): number =>
          later.reduce((mapped, next) => next.mapping.map(mapped, side), rest.map(position, side))
        spans.push({ from: place(from, -1), to: place(to, 1) })
      })
    })
  })
  return spans
}

interface Piece {
  node: Node
  position: number
}

const piecesOf = (document: Node): Piece[] => {
  const pieces: Piece[] = []
  document.descendants((node, position) => {
    if (WITH_ID.has(node.type.name)) pieces.push({ node, position })
    return !node.isTextblock
  })
  return pieces
}

/**
 * Gives an id to the pieces that these local transactions brought in without one, and a new id to the copies of a
 * piece that is already in the text. Answers null when nothing is to be written.
 */
export function assignIds(
  transactions: readonly Transaction[],
  state: EditorState,
  makeId: () => string
): Transaction | null {
  const local = transactions.filter((transaction) => transaction.docChanged && !isFromRoom(transaction))
  if (local.length === 0 || local.length < transactions.filter((one) => one.docChanged).length) return null
  const spans = changedSpans(local)
  // Typing inside a block brings no piece in: the text is only walked when something structured arrived.
  const fresh = new Set<number>()
  for (const { from, to } of spans) {
    state.doc.nodesBetween(from, Math.min(to, state.doc.content.size), (node, position) => {
      if (WITH_ID.has(node.type.name) && position >= from) fresh.add(position)
      return !node.isTextblock
    })
  }
  if (fresh.size === 0) return null
  const pieces = piecesOf(state.doc)
  const kept = new Set(pieces.filter((piece) => !fresh.has(piece.position)).map((piece) => piece.node.attrs.id))
  let writing: Transaction | null = null
  for (const { node, position } of pieces) {
    if (!fresh.has(position)) continue
    const id: unknown = node.attrs.id
    if (typeof id === "string" && id !== "" && !kept.has(id)) {
      kept.add(id)
      continue
    }
    writing = (writing ?? state.tr).setNodeAttribute(position, "id", makeId())
  }
  return writing
}

/** Keeps ids unique as this person inserts and pastes. Nothing is ever written when a text is opened or received. */
export const NodeIds = Extension.create({
  name: "nodeIds",
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey("nodeIds"),
        appendTransaction: (transactions, _before, state) => assignIds(transactions, state, newNodeId)
      })
    ]
  }
})
