import { Extension } from "@tiptap/core"
import { NodeSelection } from "@tiptap/pm/state"
import type { PageContext } from "./page-context.ts"

/** Enter on a selected citation shows its source, as a click does. */
export const citationKeys = (context: PageContext) =>
  Extension.create({
    name: "citationKeys",
    priority: 1200,
    addKeyboardShortcuts() {
      return {
        Enter: () => {
          const { selection } = this.editor.state
          if (!(selection instanceof NodeSelection) || selection.node.type.name !== "citation") return false
          context.ask({ kind: "citation", position: selection.from })
          return true
        }
      }
    }
  })
