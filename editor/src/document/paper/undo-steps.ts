import { Extension } from "@tiptap/core"
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state"
import { ReplaceStep, type Step } from "@tiptap/pm/transform"
import { yUndoPluginKey } from "@tiptap/y-tiptap"
import { isFromRoom } from "./outline-guard.ts"

/** Whether the last change of this person is closed: what they do next is another one. */
const key = new PluginKey<boolean>("undoSteps")

const insertsText = (step: Step | undefined): boolean =>
  step instanceof ReplaceStep && step.slice.content.childCount === 1 && step.slice.content.firstChild?.isText === true

/** Signs added at one place of a line, or one of them taken away: what a hand does while it writes. */
function isTyping({ steps, docs }: Transaction): boolean {
  return steps.every((step, index) => {
    if (!(step instanceof ReplaceStep) || step.to - step.from > 1) return false
    const place = docs[index]?.resolve(step.from)
    if (!place?.parent.isTextblock || place.parentOffset + step.to - step.from > place.parent.content.size) return false
    return step.slice.size === 0 || insertsText(step)
  })
}

const isOwnChange = (transaction: Transaction): boolean =>
  transaction.docChanged && !isFromRoom(transaction) && !transaction.getMeta("appendedTransaction")

/**
 * What a person would call one change is one step back. The history joins whatever follows within half a second: a text taken out right
 * after its last word would come back without that word, and a heading would go with the words typed before it. Words typed over a
 * selection stay one with what they replace.
 */
export const UndoSteps = Extension.create({
  name: "undoSteps",
  addProseMirrorPlugins: () => [
    new Plugin<boolean>({
      key,
      state: {
        init: () => true,
        apply: (transaction, isClosed) =>
          isOwnChange(transaction) ? !isTyping(transaction) && !insertsText(transaction.steps.at(-1)) : isClosed
      },
      appendTransaction: ([transaction], before, after) => {
        if (transaction && isOwnChange(transaction) && (key.getState(before) || !isTyping(transaction)))
          yUndoPluginKey.getState(after)?.undoManager.stopCapturing()
        return null
      }
    })
  ]
})
