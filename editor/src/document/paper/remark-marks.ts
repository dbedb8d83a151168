import { Extension } from "@tiptap/core"
import { PluginKey } from "@tiptap/pm/state"
import type { DecorationSet } from "@tiptap/pm/view"
import { drawnMarks } from "./drawn-marks.ts"

/** The words that open threads of remarks are about, drawn over the text: nothing of it is ever in the text itself. */
export const remarkMarks = new PluginKey<DecorationSet>("remarkMarks")

/** Keeps the marks with their words while one types; who places them anew sets `remarkMarks` of a transaction. */
export const RemarkMarks = Extension.create({
  name: "remarkMarks",
  addProseMirrorPlugins: () => [drawnMarks(remarkMarks)]
})
