import type { Node } from "@tiptap/pm/model"
import { type EditorState, Plugin, type PluginKey, type Transaction } from "@tiptap/pm/state"
import type { EditorView } from "@tiptap/pm/view"
import { isFromRoom } from "../paper/outline-guard.ts"

/** A sign being written (« / », « @ ») and what follows it up to the caret. */
export interface TypedQuery {
  from: number
  to: number
  words: string
}

export interface TypedState {
  query: TypedQuery | null
  /** Where a sign was waved away with Escape: it stays ordinary text. */
  dismissed: number | null
}

export interface TypedSign {
  key: PluginKey<TypedState>
  /** What stands before the caret, up to it; its first group is what follows the sign of one character. */
  pattern: RegExp
  /** Whether the sign means something in this block. */
  standsIn: (block: Node) => boolean
}

/** One character for each piece of a line that is no text; a new line within a paragraph begins one. */
const signOf = ({ type }: Node): string => (type.name === "hardBreak" ? "\n" : "\ufffc")

/** What stands between a sign and the caret. */
export function findTyped({ selection }: EditorState, { pattern, standsIn }: TypedSign): TypedQuery | null {
  const { $from, empty } = selection
  if (!empty || !standsIn($from.parent)) return null
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, signOf)
  const words = pattern.exec(before)?.[1]
  return words === undefined ? null : { from: $from.pos - words.length - 1, to: $from.pos, words }
}

function nextState(transaction: Transaction, before: TypedState, state: EditorState, sign: TypedSign): TypedState {
  const dismissed = before.dismissed === null ? null : transaction.mapping.map(before.dismissed)
  if (transaction.getMeta(sign.key) === "dismiss") return { query: null, dismissed: before.query?.from ?? null }
  const found = findTyped(state, sign)
  if (!found || found.from === dismissed) return { query: null, dismissed: found ? dismissed : null }
  // Only typing opens it: neither the caret passing by nor what somebody else writes.
  const opens = before.query !== null || (transaction.docChanged && !isFromRoom(transaction))
  return { query: opens ? found : null, dismissed: null }
}

/** Follows the sign that this person is writing. `view` and `onKey` belong to the list that shows the choices. */
export function typedQueryPlugin(
  sign: TypedSign,
  spec: Pick<ConstructorParameters<typeof Plugin<TypedState>>[0], "view"> & {
    onKey: (event: KeyboardEvent, view: EditorView) => boolean
  }
): Plugin<TypedState> {
  return new Plugin<TypedState>({
    key: sign.key,
    state: {
      init: () => ({ query: null, dismissed: null }),
      apply: (transaction, before, _old, state) => nextState(transaction, before, state, sign)
    },
    view: spec.view,
    props: {
      handleKeyDown: (view, event) => sign.key.getState(view.state)?.query != null && spec.onKey(event, view)
    }
  })
}
