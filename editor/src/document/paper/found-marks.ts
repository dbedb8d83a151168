import { Extension } from "@tiptap/core"
import { PluginKey } from "@tiptap/pm/state"
import type { DecorationSet } from "@tiptap/pm/view"
import { drawnMarks } from "./drawn-marks.ts"

/** The words that somebody looks for, drawn over the text of their own page alone. */
export const foundMarks = new PluginKey<DecorationSet>("foundMarks")

/** Keeps what was found with its words while people type; who looks again sets `foundMarks` of a transaction. */
export const FoundMarks = Extension.create({
  name: "foundMarks",
  addProseMirrorPlugins: () => [drawnMarks(foundMarks)]
})
