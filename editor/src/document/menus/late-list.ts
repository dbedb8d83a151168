import type { Plugin, PluginView } from "@tiptap/pm/state"
import type { EditorView } from "@tiptap/pm/view"
import type { ChoiceList } from "./choice-list.ts"
import { HeldKeys } from "./held-keys.ts"
import { type TypedSign, type TypedState, typedQueryPlugin } from "./typed-query.ts"

/** Follows a sign with a list whose code comes with the first caret that is set in the text: whoever reads needs none. */
export function lateListPlugin(sign: TypedSign, load: () => Promise<ChoiceList>): Plugin<TypedState> {
  let list: ChoiceList | undefined
  let isFetching = false
  const isWriting = ({ state }: EditorView): boolean => sign.key.getState(state)?.query != null
  const held = new HeldKeys(isWriting)
  const fetchList = async (view: EditorView): Promise<void> => {
    if (list || isFetching) return
    isFetching = true
    try {
      list = await load()
      if (!view.isDestroyed) list.update(view)
    } catch {
      // Without network the sign stays a sign, and the next caret asks again.
    }
    isFetching = false
    held.release(view)
  }
  const view = (editorView: EditorView): PluginView => {
    const fetchNow = () => void fetchList(editorView)
    editorView.dom.addEventListener("focus", fetchNow)
    return {
      update: (now) => {
        if (list) list.update(now)
        else if (isWriting(now)) fetchNow()
      },
      destroy: () => {
        editorView.dom.removeEventListener("focus", fetchNow)
        list?.destroy()
      }
    }
  }
  return typedQueryPlugin(sign, {
    view,
    onKey: (event, on) => (list ? list.onKey(event) : isFetching && held.hold(on, event))
  })
}
