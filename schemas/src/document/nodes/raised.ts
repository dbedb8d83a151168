import { Mark } from "@tiptap/core"

/**
 * Raised and lowered figures: 10³, H₂O. A mark of ours, for what the two have in common is a few lines. Neither forbids the other:
 * two people may set both on one word at once, and a shared document loses words whose marks the schema forbids together.
 */
const raised = (name: string, other: string, tag: string, position: string, key: string) =>
  Mark.create({
    name,
    parseHTML: () => [{ tag }, { style: `vertical-align=${position}` }],
    renderHTML: () => [tag, 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.chain().unsetMark(other).toggleMark(name).run() }
    }
  })

export const Superscript = raised("superscript", "subscript", "sup", "super", "Mod-.")
export const Subscript = raised("subscript", "superscript", "sub", "sub", "Mod-,")
