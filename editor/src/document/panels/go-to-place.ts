import type { SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import type { Editor } from "@tiptap/core"
import { TextSelection } from "@tiptap/pm/state"

/** A place of the text that a list can point to: a position, a piece, a section, or the title. */
export interface Place {
  position?: number
  node?: string
  section?: SectionKind
  /** The field of the piece that is at fault. */
  field?: string
}

function positionOf(editor: Editor, place: Place): number {
  if (place.position !== undefined) return place.position
  let found = 0
  editor.state.doc.descendants((node, position) => {
    if (found > 0) return false
    const isIt = place.node
      ? node.attrs.id === place.node
      : node.type.name === "section" && node.attrs.kind === place.section
    if (isIt) found = position
    return place.node !== undefined || node.type.name === "doc"
  })
  return found
}

/** Brings a place into sight and the caret into it, or the focus into the field that is spoken of. */
export function goToPlace(editor: Editor, place: Place): void {
  const position = Math.max(0, positionOf(editor, place))
  const { doc } = editor.state
  const inside = TextSelection.near(doc.resolve(Math.min(position + 1, doc.content.size)))
  editor.view.dispatch(editor.state.tr.setSelection(inside))
  editor.view.focus()
  const drawn = editor.view.nodeDOM(position)
  if (!(drawn instanceof Element)) return
  drawn.scrollIntoView({ block: "start" })
  if (place.field) drawn.querySelector<HTMLElement>(place.field)?.focus()
}
