import type { Editor, NodeViewRenderer } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { TextSelection } from "@tiptap/pm/state"
import { furniture, pageButton } from "../paper/page-elements.ts"

/** What a view of a structured piece may do to its own node. */
export interface PieceHands {
  editor: Editor
  first: Node
  set: (attribute: string, value: unknown) => void
  remove: () => void
  /** Where the piece stands now; undefined once it is gone. */
  position: () => number | undefined
}

/** The DOM of a piece: its whole, the place of its text, and how it shows other attributes. */
export interface Piece {
  dom: HTMLElement
  text: HTMLElement | null
  show: (node: Node) => void
  /** Whether this view can show a node: one that was built for what a node is, such as its heading, is made anew for another. */
  fits?: (node: Node) => boolean
  /** Called when the text alone has changed, at every key: it must do next to nothing. */
  typed?: (node: Node) => void
  /** Called once the piece is gone from the page. */
  stop?: () => void
}

/**
 * A node view in plain DOM. `show` runs only when the attributes may have changed, never for typing in the text;
 * events and mutations of the furniture stay away from the editor.
 */
export function pieceView(build: (hands: PieceHands) => Piece): NodeViewRenderer {
  return ({ editor, node, getPos }) => {
    let current = node
    const hands: PieceHands = {
      editor,
      first: node,
      position: getPos,
      set: (attribute, value) => {
        const position = getPos()
        if (!editor.isEditable || position === undefined || current.attrs[attribute] === value) return
        editor.view.dispatch(editor.state.tr.setNodeAttribute(position, attribute, value))
      },
      remove: () => removePiece(editor, getPos(), current)
    }
    const piece = build(hands)
    piece.show(node)
    setFurnitureEditable(piece.dom, editor.isEditable)
    return {
      dom: piece.dom,
      contentDOM: piece.text,
      update: (next) => {
        if (next.type !== current.type || piece.fits?.(next) === false) return false
        const changed = next.attrs !== current.attrs
        current = next
        if (changed) piece.show(next)
        else piece.typed?.(next)
        return true
      },
      stopEvent: (event) => event.target instanceof Element && event.target.closest("[data-furniture]") !== null,
      ignoreMutation: (mutation) => !piece.text?.contains(mutation.target),
      destroy: () => piece.stop?.()
    }
  }
}

/** Takes a piece out of the text; where it stood alone an empty paragraph stays, for a section is never without a block. */
function removePiece(editor: Editor, position: number | undefined, node: Node): void {
  if (!editor.isEditable || position === undefined) return
  const { state } = editor
  const alone = state.doc.resolve(position).parent.childCount === 1
  const paragraph = state.schema.nodes.paragraph?.create()
  const transaction =
    alone && paragraph
      ? state.tr.replaceWith(position, position + node.nodeSize, paragraph)
      : state.tr.delete(position, position + node.nodeSize)
  const near = transaction.doc.resolve(Math.min(position + 1, transaction.doc.content.size))
  editor.view.dispatch(transaction.setSelection(TextSelection.near(near)))
  editor.view.focus()
}

/** The line above a piece: its name, what its view adds, and the way to take the piece out. */
export function pieceHeader(
  name: string,
  removeWords: string,
  hands: PieceHands,
  ...between: HTMLElement[]
): HTMLElement {
  const remove = pageButton(removeWords, hands.remove, { class: "page-button piece-remove", "data-writing": "" })
  return furniture(
    "div",
    { class: "piece-header" },
    furniture("span", { class: "piece-name" }, name),
    ...between,
    remove
  )
}

/** Shows or hides what only a person who may write uses, in a whole page or in one new piece. */
export function setFurnitureEditable(root: HTMLElement, editable: boolean): void {
  const fields = root.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    "[data-furniture] :is(input, select, textarea)"
  )
  for (const field of fields) field.disabled = !editable
  for (const button of root.querySelectorAll<HTMLElement>("[data-writing]")) button.hidden = !editable
  // Who only reads has no caret to come there by.
  for (const stop of root.querySelectorAll<HTMLElement>(".citation")) stop.tabIndex = editable ? -1 : 0
  for (const scroll of root.querySelectorAll(".table-scroll")) {
    if (editable) scroll.removeAttribute("tabindex")
    else scroll.setAttribute("tabindex", "0")
  }
}
