import type { Editor } from "@tiptap/core"
import { TextSelection } from "@tiptap/pm/state"
import { isInTable, selectionCell, TableMap } from "@tiptap/pm/tables"
import { tell } from "../../ui/tell.ts"
import { isListComing } from "../menus/late-list.ts"
import { accessWords } from "./pieces.ts"

const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]"
const FIELDS = "[data-furniture] :is(select, input, textarea)"
const PIECE = ".piece, .table-frame"

/**
 * Tab goes from the text to the fields of the piece around the caret, and Escape from there back to its text. Elsewhere
 * Tab goes to what follows the caret: left to itself, the browser begins again at the top of the text, whatever the caret.
 */
export function tabKeys(editor: Editor, signal: AbortSignal): void {
  const { dom } = editor.view
  // On its way down, before the text's own keys: a table would grow by a row.
  dom.parentElement?.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Tab" || !editor.isEditable || isMore(event)) return
      const stop = event.target === dom ? stopFromText(editor, event.shiftKey) : wayOut(dom, event)
      if (!stop) return
      event.preventDefault()
      event.stopPropagation()
      stop.focus()
    },
    { capture: true, signal }
  )
  dom.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.target === dom || event.defaultPrevented || isMore(event)) return
      if (!editor.isEditable || !(event.target instanceof Element)) return
      event.preventDefault()
      backToText(editor, event.target)
    },
    { signal }
  )
}

const isMore = ({ isComposing, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  isComposing || ctrlKey || altKey || metaKey

/** Whether Tab does something in the text: it goes to another cell, or moves a line of a list, which is told. */
function isOfText(editor: Editor, isBack: boolean): boolean {
  if (isInTable(editor.state)) return !isAtEdgeOfTable(editor, isBack)
  const level = levelInLists(editor)
  // A line of an inner list comes out of it; one of the outer list would cease to be a line, without a word.
  const moves = isBack ? level > 1 : level > 0 && editor.can().sinkListItem("listItem")
  if (moves) tell(accessWords().level(isBack ? level - 1 : level + 1))
  return moves
}

function levelInLists({ state }: Editor): number {
  const { $from } = state.selection
  let level = 0
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name === "listItem") level += 1
  return level
}

function isAtEdgeOfTable({ state }: Editor, isBack: boolean): boolean {
  const $cell = selectionCell(state)
  const { map } = TableMap.get($cell.node(-1))
  return $cell.pos - $cell.start(-1) === (isBack ? map[0] : map.at(-1))
}

function stopFromText(editor: Editor, isBack: boolean): HTMLElement | null {
  const { dom } = editor.view
  // A list of choices is open at the caret, or comes: Tab takes one.
  if (dom.hasAttribute("aria-activedescendant") || isListComing(editor.view) || isOfText(editor, isBack)) return null
  return stopFrom(dom, isBack)
}

/**
 * What comes before the text, from the first of the stops within it: the text itself would give back the caret, wherever it is, and whoever
 * goes back would never come to the bar.
 */
function wayOut(dom: HTMLElement, { shiftKey, target }: KeyboardEvent): HTMLElement | null {
  if (!shiftKey || !(target instanceof HTMLElement)) return null
  const stops = stopsIn(document.body, STOPS).filter((stop) => stop !== dom)
  const before = stops[stops.indexOf(target) - 1]
  return before && !dom.contains(before) ? before : null
}

/** Where Tab goes from the caret: the first field of its piece, or what follows on the page; backwards, what comes before. */
function stopFrom(dom: HTMLElement, isBack: boolean): HTMLElement | null {
  const caret = document.getSelection()?.focusNode
  if (!caret || !dom.contains(caret)) return null
  const near = caret instanceof Element ? caret : caret.parentElement
  const field = isBack ? undefined : stopsIn(near?.closest(PIECE) ?? null, FIELDS)[0]
  if (field) return field
  const side = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING
  const stops = stopsIn(document.body, STOPS).filter(
    (stop) => stop !== dom && !stop.contains(caret) && caret.compareDocumentPosition(stop) & side
  )
  return stops.at(isBack ? -1 : 0) ?? null
}

const stopsIn = (root: Element | null, what: string): HTMLElement[] =>
  [...(root?.querySelectorAll<HTMLElement>(what) ?? [])].filter(
    (stop) => stop.tabIndex >= 0 && !stop.matches(":disabled") && stop.checkVisibility({ visibilityProperty: true })
  )

/** The caret where it was, if it is in the piece or section that the focus leaves; at the beginning of its text otherwise. */
function backToText(editor: Editor, from: Element): void {
  const { view, state } = editor
  const around = from.closest(PIECE) ?? from.closest(".section") ?? view.dom
  const caret = view.domAtPos(state.selection.head).node
  if (!around.contains(caret)) {
    const text = around.querySelector(":scope .section-text, :scope [class$=-text], :scope td, :scope p")
    const at = text ? view.posAtDOM(text, 0) : state.selection.head
    view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(at))))
  }
  // Now, and not in the next frame: the key that follows belongs to the text.
  view.focus()
  view.dispatch(view.state.tr.scrollIntoView())
}
