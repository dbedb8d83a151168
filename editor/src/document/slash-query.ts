import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state"
import { isFromRoom } from "./outline-guard.ts"

/** The « / » being written and what follows it up to the caret. */
export interface SlashQuery {
  from: number
  to: number
  words: string
}

interface SlashState {
  query: SlashQuery | null
  /** Where a « / » was waved away with Escape: it stays ordinary text. */
  dismissed: number | null
}

export const slashKey = new PluginKey<SlashState>("slashQuery")

const SLASH = /(?:^|\s)\/([\p{L}\p{N} -]{0,24})$/u

/** What stands between a « / » and the caret, in a paragraph and after a space or at its start. */
export function findSlash({ selection }: EditorState): SlashQuery | null {
  const { $from, empty } = selection
  if (!empty || $from.parent.type.name !== "paragraph") return null
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc")
  const words = SLASH.exec(before)?.[1]
  return words === undefined ? null : { from: $from.pos - words.length - 1, to: $from.pos, words }
}

function nextState(transaction: Transaction, before: SlashState, state: EditorState): SlashState {
  const dismissed = before.dismissed === null ? null : transaction.mapping.map(before.dismissed)
  if (transaction.getMeta(slashKey) === "dismiss") return { query: null, dismissed: before.query?.from ?? null }
  const found = findSlash(state)
  if (!found || found.from === dismissed) return { query: null, dismissed: found ? dismissed : null }
  // Only typing opens it: neither the caret passing by nor what somebody else writes.
  const opens = before.query !== null || (transaction.docChanged && !isFromRoom(transaction))
  return { query: opens ? found : null, dismissed: null }
}

/** Follows the « / » that this person is writing. `view` and `onKey` belong to the list that shows the choices. */
export function slashPlugin(
  spec: Pick<ConstructorParameters<typeof Plugin<SlashState>>[0], "view"> & { onKey: (event: KeyboardEvent) => boolean }
): Plugin<SlashState> {
  return new Plugin<SlashState>({
    key: slashKey,
    state: {
      init: () => ({ query: null, dismissed: null }),
      apply: (transaction, before, _old, state) => nextState(transaction, before, state)
    },
    view: spec.view,
    props: {
      handleKeyDown: (view, event) => slashKey.getState(view.state)?.query != null && spec.onKey(event)
    }
  })
}
