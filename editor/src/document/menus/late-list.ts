import type { Plugin, PluginView } from "@tiptap/pm/state"
import type { EditorView } from "@tiptap/pm/view"
import type { ChoiceList } from "./choice-list.ts"
import { HeldKeys } from "./held-keys.ts"
import { type TypedSign, type TypedState, typedQueryPlugin } from "./typed-query.ts"

const coming = new WeakMap<EditorView, Set<() => boolean>>()

/** Whether a list will open at the caret as soon as its code is there: keys that choose are its keys already. */
export const isListComing = (view: EditorView): boolean => [...(coming.get(view) ?? [])].some((isComing) => isComing())

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
    const isComing = () => isFetching && isWriting(editorView)
    const ofView = coming.get(editorView) ?? new Set()
    coming.set(editorView, ofView.add(isComing))
    return {
      update: (now) => {
        if (list) list.update(now)
        else if (isWriting(now)) fetchNow()
      },
      destroy: () => {
        editorView.dom.removeEventListener("focus", fetchNow)
        ofView.delete(isComing)
        list?.destroy()
      }
    }
  }
  return typedQueryPlugin(sign, {
    view,
    onKey: (event, on) => (list ? list.onKey(event) : isFetching && held.hold(on, event))
  })
}
