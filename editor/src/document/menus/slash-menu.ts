import { Extension } from "@tiptap/core"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { documentMessages } from "../messages.ts"
import type { PageContext } from "../paper/page-context.ts"
import { ChoiceList } from "./choice-list.ts"
import { findInsertables } from "./insertables.ts"
import { SLASH } from "./slash-query.ts"
import { typedQueryPlugin } from "./typed-query.ts"

/** « / » in the text opens the list of what can be inserted there. */
export const slashMenu = (context: PageContext) =>
  Extension.create({
    name: "slashMenu",
    priority: 1300,
    addProseMirrorPlugins() {
      const { editor } = this
      const words = () => documentMessages[interfaceLanguage.peek()].slash
      const list = new ChoiceList({
        editor,
        sign: SLASH,
        listId: "slash-menu",
        words,
        find: (typed) =>
          findInsertables(typed).map(({ name, run }) => ({
            id: name,
            ...words().items[name],
            run: () => run(editor, context)
          }))
      })
      return [typedQueryPlugin(SLASH, { view: () => list, onKey: (event) => list.onKey(event) })]
    }
  })
