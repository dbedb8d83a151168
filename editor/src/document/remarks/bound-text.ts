import { documentSchema } from "@recos/schemas/document/nodes/index"
import type { Node } from "@tiptap/pm/model"
import { EditorState, type Transaction } from "@tiptap/pm/state"
import { prosemirrorToYXmlFragment, ySyncPlugin, ySyncPluginKey } from "@tiptap/y-tiptap"
import { Doc } from "yjs"

/** For tests: a text bound to a shared one as on the page, without a screen. */
export class BoundText {
  state: EditorState
  #update: () => void = () => undefined

  constructor(document: Node) {
    const fragment = new Doc().getXmlFragment("text")
    prosemirrorToYXmlFragment(document, fragment)
    const plugin = ySyncPlugin(fragment)
    this.state = EditorState.create({ schema: documentSchema(), plugins: [plugin] })
    const text = this
    const view = {
      get state() {
        return text.state
      },
      dispatch: (transaction: Transaction) => text.dispatch(transaction),
      hasFocus: () => false,
      composing: false
    }
    // The binding asks for these parts of a view alone.
    const bound = plugin.spec.view?.(view as never)
    this.#update = () => bound?.update?.(view as never, this.state)
    ySyncPluginKey.getState(this.state)?.binding._forceRerender()
  }

  dispatch(transaction: Transaction): void {
    this.state = this.state.apply(transaction)
    this.#update()
  }

  /** Where words first stand. */
  find(words: string): { from: number; to: number } {
    let from = -1
    this.state.doc.descendants((node, position) => {
      const at = node.isText ? (node.text ?? "").indexOf(words) : -1
      if (from < 0 && at >= 0) from = position + at
    })
    if (from < 0) throw new RangeError(`not in the text: ${words}`)
    return { from, to: from + words.length }
  }
}
