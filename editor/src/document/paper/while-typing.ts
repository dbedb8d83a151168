import { isAllowedAddress } from "@recos/schemas/document/nodes/allowed-address"
import { typedInFrench } from "@recos/schemas/text/french-typography"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { EditorState, Transaction } from "@tiptap/pm/state"
import type { EditorView } from "@tiptap/pm/view"
import { yUndoPluginKey } from "@tiptap/y-tiptap"

const ADDRESS = /(?:^|[\s(«])((?:https?:\/\/|www\.)[^\s«»"<>]+)$/i
const HEADING = /^#{1,2}$/

type Change = (state: EditorState) => Transaction

/** An address that ends right before a place of a line becomes a link; the stop after it is of the sentence. */
function linkBefore(state: EditorState, line: string, end: number): Change | null {
  const found = ADDRESS.exec(line)?.[1]?.replace(/[.,;:!?)\]’']+$/, "")
  const { link } = state.schema.marks
  if (!found || !link) return null
  const href = found.startsWith("www.") ? `https://${found}` : found
  const from = end - line.length + line.lastIndexOf(found)
  const isLinked = state.doc.rangeHasMark(from, from + found.length, link)
  if (isLinked || !isAllowedAddress(href) || !/\w\.\w/.test(href)) return null
  return (now) => now.tr.addMark(from, from + found.length, link.create({ href })).removeStoredMark(link)
}

/** What becomes of a line as a sign is typed at its end: a heading, a link, French typography; null for nothing. */
function changeWhileTyping(state: EditorState, typed: string, language: Language): Change | null {
  const { $from } = state.selection
  const { parent, parentOffset, pos } = $from
  const before = parent.textBetween(0, parentOffset, undefined, "\ufffc")
  const start = pos - parentOffset
  if (typed === " ") {
    const { heading } = state.schema.nodes
    if (heading && HEADING.test(before) && parent.type.name === "paragraph" && $from.depth === 2)
      return (now) =>
        now.tr.delete(start, pos + 1).setBlockType(start, start, heading, { level: before.length === 1 ? 3 : 4 })
    const link = linkBefore(state, before, pos)
    if (link) return link
  }
  const edit = language === "fr" ? typedInFrench(before, typed) : null
  if (!edit) return null
  return (now) => {
    const [from, to] = [start + edit.at, start + edit.at + edit.remove]
    return edit.insert === "" ? now.tr.delete(from, to) : now.tr.insertText(edit.insert, from, to)
  }
}

/** What was typed comes first, as it was typed, then what becomes of it: one undo takes back the second alone. */
function inTwoSteps(view: EditorView, typed: (now: EditorState) => Transaction | null, change: Change): void {
  const history = yUndoPluginKey.getState(view.state)?.undoManager
  const first = typed(view.state)
  if (first) view.dispatch(first)
  history?.stopCapturing()
  view.dispatch(change(view.state).scrollIntoView())
  history?.stopCapturing()
}

/** Takes a typed sign over where something becomes of it. Answers whether it did. */
export function takeTyped(view: EditorView, typed: string, language: Language): boolean {
  const { selection } = view.state
  if (view.composing || typed.length !== 1 || !selection.empty || !selection.$from.parent.isTextblock) return false
  const change = changeWhileTyping(view.state, typed, language)
  if (!change) return false
  inTwoSteps(view, (now) => now.tr.insertText(typed), change)
  return true
}

/** An address at the end of a line that is left becomes a link, before the key does what it does. */
export function linkAtEnd(view: EditorView): void {
  const { $from, empty } = view.state.selection
  const line = $from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc")
  const change = empty ? linkBefore(view.state, line, $from.pos) : null
  if (change) inTwoSteps(view, () => null, change)
}
