import { Extension } from "@tiptap/core"
import type { PageContext } from "../paper/page-context.ts"
import { lateListPlugin } from "./late-list.ts"
import { SLASH } from "./slash-query.ts"

/** « / » in the text opens the list of what can be inserted there. */
export const slashMenu = (context: PageContext) =>
  Extension.create({
    name: "slashMenu",
    priority: 1300,
    addProseMirrorPlugins() {
      const { editor } = this
      return [lateListPlugin(SLASH, async () => (await import("./slash-list.ts")).slashList(editor, context))]
    }
  })
