import { Extension } from "@tiptap/core"
import type { PageContext } from "../paper/page-context.ts"
import { CITE } from "./cite-query.ts"
import { lateListPlugin } from "./late-list.ts"

/** « @ » in the text opens the list of the reco's sources. */
export const citeMenu = (context: PageContext) =>
  Extension.create({
    name: "citeMenu",
    priority: 1300,
    addProseMirrorPlugins() {
      const { editor } = this
      return [lateListPlugin(CITE, async () => (await import("./cite-list.ts")).citeList(editor, context))]
    }
  })
