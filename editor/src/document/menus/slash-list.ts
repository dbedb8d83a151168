import type { Editor } from "@tiptap/core"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import type { PageContext } from "../paper/page-context.ts"
import { ChoiceList } from "./choice-list.ts"
import { findInsertables } from "./insertables.ts"
import { slashMessages } from "./slash-messages.ts"
import { SLASH } from "./slash-query.ts"

/** The list of what can be inserted where « / » stands. */
export function slashList(editor: Editor, context: PageContext): ChoiceList {
  const words = () => slashMessages[interfaceLanguage.peek()]
  return new ChoiceList({
    editor,
    sign: SLASH,
    listId: "slash-menu",
    words,
    find: (typed) =>
      findInsertables(typed).map(({ name, run }) => ({
        id: name,
        name: words().items[name].name,
        hint: words().items[name].hint,
        run: () => run(editor, context)
      }))
  })
}
