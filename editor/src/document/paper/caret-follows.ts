import { Extension } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state"
import { ySyncPluginKey } from "@tiptap/y-tiptap"
import { findHome, likeness, quoteAt } from "../../collaboration/merging/quote.ts"
import { caretAfterUndo } from "./caret-after-undo.ts"
import { isFromRoom } from "./outline-guard.ts"

interface CaretFollowsOptions {
  /** Hears what is typed where the line around the caret is gone: it belongs to no line that is left. */
  onAdrift: (typed: string) => void
}

const key = new PluginKey<boolean>("caretFollows")

/**
 * Keeps the caret in its text when a colleague makes that text another block or moves it. Where the text is gone, what is typed goes into
 * nobody's sentence until the person has placed the caret.
 */
export const CaretFollows = Extension.create<CaretFollowsOptions>({
  name: "caretFollows",
  addOptions: () => ({ onAdrift: () => undefined }),
  addProseMirrorPlugins() {
    const { onAdrift } = this.options
    return [
      new Plugin<boolean>({
        key,
        state: {
          init: () => false,
          apply: (transaction, isAdrift) => {
            const told: unknown = transaction.getMeta(key)
            if (typeof told === "boolean") return told
            return isAdrift && !(transaction.selectionSet && !isFromRoom(transaction))
          }
        },
        appendTransaction: (transactions, before, after) => {
          if (transactions.some(isUndo)) return caretAfterUndo(before, after)
          return transactions.some(isChangeOfOthers) ? follow(before, after) : null
        },
        props: {
          handleTextInput: (view, _from, _to, typed) => {
            if (!key.getState(view.state)) return false
            onAdrift(typed)
            return true
          },
          handleKeyDown: (view, { key: pressed }) =>
            key.getState(view.state) === true && ["Enter", "Backspace", "Delete"].includes(pressed),
          handlePaste: (view, event) => {
            if (!key.getState(view.state)) return false
            onAdrift(event.clipboardData?.getData("text/plain") ?? "")
            return true
          }
        }
      })
    ]
  }
})

function bindingSays(transaction: Transaction, name: string): boolean {
  const meta: unknown = transaction.getMeta(ySyncPluginKey)
  return typeof meta === "object" && meta !== null && Reflect.get(meta, name) === true
}

const isUndo = (transaction: Transaction): boolean =>
  transaction.docChanged && bindingSays(transaction, "isUndoRedoOperation")

const isChangeOfOthers = (transaction: Transaction): boolean =>
  transaction.docChanged && bindingSays(transaction, "isChangeOrigin") && !isUndo(transaction)

/** Where the caret belongs after a colleague's change, when the binding has left it elsewhere; null where it stands well. */
export function follow(before: EditorState, after: EditorState): Transaction | null {
  const { $head } = before.selection
  if (!(before.selection instanceof TextSelection) || !$head.parent.isTextblock) return null
  const line = wordsOf($head.parent)
  const quote = quoteAt(line, $head.parentOffset)
  const { $head: now } = after.selection
  const stays = now.parent.isTextblock ? likeness(wordsOf(now.parent), now.parentOffset, quote) : 0
  if (stays * 2 > quote.before.length + quote.after.length) return null
  const { fresh, old } = linesSince(before.doc, after.doc, $head.parent)
  const home = findHome(
    fresh.map(({ words }) => words),
    quote
  )
  const found = home && fresh[home.line]
  if (home && found && home.likeness > 2 * stays)
    return after.tr.setSelection(TextSelection.create(after.doc, found.start + home.offset))
  const isThrown = old.has(now.parent) && wordsOf(now.parent) !== ""
  return isThrown ? after.tr.setMeta(key, true) : null
}

interface Line {
  words: string
  start: number
}

/** The lines of a text that were not there before, the caret's own left out, and those that were. */
function linesSince(before: Node, after: Node, own: Node): { fresh: Line[]; old: ReadonlySet<Node> } {
  const known = new Map<string, number>()
  before.descendants((node) => {
    if (!node.isTextblock) return true
    if (node !== own) known.set(wordsOf(node), (known.get(wordsOf(node)) ?? 0) + 1)
    return false
  })
  const fresh: Line[] = []
  const old = new Set<Node>()
  after.descendants((node, position) => {
    if (!node.isTextblock) return true
    const words = wordsOf(node)
    const left = known.get(words) ?? 0
    if (left > 0) {
      known.set(words, left - 1)
      old.add(node)
    } else fresh.push({ words, start: position + 1 })
    return false
  })
  return { fresh, old }
}

/** The words of a line, in which what is no text counts as one character, as it does in positions. */
const wordsOf = (line: Node): string => line.textBetween(0, line.content.size, "", "\ufffc")
