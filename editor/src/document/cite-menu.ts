import { Extension } from "@tiptap/core"
import { shortName } from "../evidence/short-name.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { ChoiceList } from "./choice-list.ts"
import { CITE } from "./cite-query.ts"
import { findSources } from "./find-sources.ts"
import { documentMessages } from "./messages.ts"
import type { PageContext } from "./page-context.ts"
import { typedQueryPlugin } from "./typed-query.ts"

/** « @ » in the text opens the list of the reco's sources, found by title, author or year, to cite one there. */
export const citeMenu = (context: PageContext) =>
  Extension.create({
    name: "citeMenu",
    priority: 1300,
    addProseMirrorPlugins() {
      const { editor } = this
      const words = () => documentMessages[interfaceLanguage.peek()].cite
      const list = new ChoiceList({
        editor,
        sign: CITE,
        listId: "cite-menu",
        words,
        find: (typed) => [
          ...findSources(context.references.peek(), typed).map(({ id, csl, mark }) => ({
            id,
            name: csl.title,
            hint: [mark && words().marks[mark.kind], shortName(csl)].filter(Boolean).join(" · "),
            run: () => {
              editor
                .chain()
                .focus()
                .insertContent({ type: "citation", attrs: { ref: id } })
                .run()
            }
          })),
          { id: "new", ...words().add, run: () => context.ask({ kind: "add-source" }) }
        ]
      })
      return [typedQueryPlugin(CITE, { view: () => list, onKey: (event) => list.onKey(event) })]
    }
  })
