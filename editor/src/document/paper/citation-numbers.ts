import { Extension } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state"

/** The number of each source by its id: its place in the order of first citation, as in the published text. */
export type CitationNumbers = ReadonlyMap<string, number>

const key = new PluginKey<CitationNumbers>("citationNumbers")

/** Counts the sources of a document in reading order. */
export function countCitations(document: Node): CitationNumbers {
  const numbers = new Map<string, number>()
  document.descendants((node) => {
    if (node.type.name !== "citation" || node.attrs.ref === "") return
    if (!numbers.has(node.attrs.ref)) numbers.set(node.attrs.ref, numbers.size + 1)
  })
  return numbers
}

const isSame = (one: CitationNumbers, other: CitationNumbers): boolean =>
  one.size === other.size && [...one.keys()].every((ref) => one.get(ref) === other.get(ref))

export const citationNumbers = (state: EditorState): CitationNumbers => key.getState(state) ?? new Map()

/** Counts citations as the text changes; `onRenumbered` is called only when a number really changed. */
export const CitationCounter = Extension.create<{ onRenumbered: () => void }>({
  name: "citationCounter",
  addOptions: () => ({ onRenumbered: () => undefined }),
  addProseMirrorPlugins() {
    const { onRenumbered } = this.options
    return [
      new Plugin<CitationNumbers>({
        key,
        state: {
          init: (_config, state) => countCitations(state.doc),
          apply: (transaction, numbers) => {
            if (!transaction.docChanged) return numbers
            const counted = countCitations(transaction.doc)
            return isSame(numbers, counted) ? numbers : counted
          }
        },
        view: () => ({
          update: (view, before) => {
            if (key.getState(view.state) !== key.getState(before)) onRenumbered()
          }
        })
      })
    ]
  }
})
