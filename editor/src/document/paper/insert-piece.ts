import { UNSPECIFIED } from "@recos/schemas/document/unspecified"
import { PICO_PARTS } from "@recos/schemas/vocabulary/languages-and-colleges"
import type { Editor } from "@tiptap/core"
import type { Node, NodeType } from "@tiptap/pm/model"
import { TextSelection } from "@tiptap/pm/state"

export type PieceName = "statement" | "warningSign" | "alternative" | "quiz" | "pico" | "evidenceTable"

/** An empty piece, ready to be written in; its id is given as it enters the text. */
function emptyPiece(editor: Editor, name: PieceName | "paragraph"): Node | null {
  const { nodes } = editor.schema
  const fill = (type: NodeType | undefined): Node | null => type?.createAndFill() ?? null
  if (name === "pico") {
    const parts = PICO_PARTS.map((part) => nodes.picoItem?.createAndFill({ part }) ?? null)
    return (
      nodes.pico?.createAndFill(
        null,
        parts.filter((part) => part !== null)
      ) ?? null
    )
  }
  if (name === "quiz") {
    const question = fill(nodes.quizQuestion)
    const options = [fill(nodes.quizOption), fill(nodes.quizOption)]
    return (
      nodes.quiz?.createAndFill(
        null,
        [question, ...options].filter((part) => part !== null)
      ) ?? null
    )
  }
  if (name === "statement") return nodes.statement?.createAndFill(UNSPECIFIED) ?? null
  return fill(nodes[name])
}

let isInserting = false

/** Whether this person is putting a piece in at this very moment: the views of what comes in are made meanwhile. */
export const isBeingInserted = (): boolean => isInserting

/** Puts a piece in place of what stands between two positions, and the caret in it; after a piece without text, under it. */
function put(editor: Editor, from: number, to: number, piece: Node): boolean {
  if (!editor.isEditable) return false
  const transaction = editor.state.tr.replaceWith(from, to, piece)
  const after = from + piece.nodeSize
  const paragraph = editor.schema.nodes.paragraph?.create()
  const hasTextAfter = transaction.doc.resolve(after).nodeAfter?.type === paragraph?.type
  if (piece.isAtom && paragraph && !hasTextAfter) transaction.insert(after, paragraph)
  const caret = (piece.isAtom ? after : from) + 1
  transaction.setSelection(TextSelection.near(transaction.doc.resolve(caret))).scrollIntoView()
  isInserting = true
  editor.view.dispatch(transaction)
  isInserting = false
  editor.view.focus()
  return true
}

/** Puts an empty piece at a place between blocks and the caret in it. Answers whether it could. */
export function insertPiece(editor: Editor, position: number, name: PieceName | "paragraph"): boolean {
  const piece = emptyPiece(editor, name)
  return piece !== null && put(editor, position, position, piece)
}

/** The depth of the block that stands directly in a section around a place; 0 outside of sections. */
const sectionBlockDepth = (place: ReturnType<Node["resolve"]>): number =>
  place.depth >= 2 && place.node(1).type.name === "section" ? 2 : 0

/**
 * Puts an empty piece where the caret is: in place of an empty paragraph of the section, after the block otherwise,
 * for pieces never stand one inside another.
 */
export function insertPieceAtCaret(editor: Editor, name: PieceName): boolean {
  const { $from } = editor.state.selection
  const depth = sectionBlockDepth($from)
  if (depth === 0) return false
  const block = $from.node(depth)
  if (block.type.name !== "paragraph" || block.content.size > 0) return insertPiece(editor, $from.after(depth), name)
  const piece = emptyPiece(editor, name)
  return piece !== null && put(editor, $from.before(depth), $from.after(depth), piece)
}
