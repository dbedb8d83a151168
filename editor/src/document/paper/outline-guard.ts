import { Extension } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state"
import { ySyncPluginKey } from "@tiptap/y-tiptap"

/** Whether a transaction brings what the shared text says, rather than what this person does here. */
export const isFromRoom = (transaction: Transaction): boolean => transaction.getMeta(ySyncPluginKey) !== undefined

const outlineOf = (document: Node): string =>
  document.children.map((child) => `${child.type.name}:${child.attrs.kind ?? ""}`).join(" ")

/** Whether a document still has the title and the sections it had, each once and in the same order. */
export const keepsOutline = (before: Node, after: Node): boolean => outlineOf(before) === outlineOf(after)

const MENDS = "mendsOutline"

/** Marks a change that gives the outline what it lacks: the one that may add, join or move sections. */
export const asMending = (transaction: Transaction): Transaction => transaction.setMeta(MENDS, true)

interface OutlineGuardOptions {
  /** Told when a gesture was refused, so that the page can say why nothing happened. */
  onRefused: () => void
}

/**
 * Refuses a gesture of this person that would remove, move or double a section.
 * What comes from the room is never refused: the page must show the shared text as it is.
 */
export const OutlineGuard = Extension.create<OutlineGuardOptions>({
  name: "outlineGuard",
  addOptions: () => ({ onRefused: () => undefined }),
  addProseMirrorPlugins() {
    const { onRefused } = this.options
    return [
      new Plugin({
        key: new PluginKey("outlineGuard"),
        filterTransaction(transaction, state) {
          if (!transaction.docChanged || isFromRoom(transaction)) return true
          if (transaction.getMeta(MENDS) === true || keepsOutline(state.doc, transaction.doc)) return true
          onRefused()
          return false
        }
      })
    ]
  }
})
