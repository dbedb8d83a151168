import type { Editor } from "@tiptap/core"
import { shortName } from "../../evidence/references/short-name.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { tell } from "../../ui/tell.ts"
import { documentMessages } from "../messages.ts"
import type { PageContext } from "../paper/page-context.ts"
import { ChoiceList } from "./choice-list.ts"
import { CITE } from "./cite-query.ts"
import { findReferences } from "./find-references.ts"

/** Puts a citation where the sign was. The space that came before the sign goes: a number stands right after what it supports. */
function citeAtCaret(editor: Editor, ref: string): void {
  const { parent, parentOffset, pos } = editor.state.selection.$from
  const hasSpace = parent.textBetween(Math.max(0, parentOffset - 1), parentOffset) === " "
  const range = { from: hasSpace ? pos - 1 : pos, to: pos }
  editor.chain().focus().insertContentAt(range, { type: "citation", attrs: { ref } }).run()
}

/** The list of the reco's sources, found by title, author or year, to cite one where « @ » stands. */
export function citeList(editor: Editor, context: PageContext): ChoiceList {
  const words = () => documentMessages[interfaceLanguage.peek()].cite
  return new ChoiceList({
    editor,
    sign: CITE,
    listId: "cite-menu",
    words,
    find: (typed) =>
      findReferences(context.references.peek(), typed).map(({ id, csl, mark }) => ({
        id,
        name: csl.title,
        language: csl.language,
        hint: [mark && words().marks[mark.kind], shortName(csl)].filter(Boolean).join(" · "),
        run: () => {
          citeAtCaret(editor, id)
          tell(words().cited(csl.title))
        }
      })),
    always: () => [{ id: "new", ...words().add, run: () => context.ask({ kind: "add-reference" }) }]
  })
}
