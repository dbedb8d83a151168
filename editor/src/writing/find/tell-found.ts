import type { Editor } from "@tiptap/core"
import { whereIs } from "../../document/access/pieces.ts"
import { lineOf } from "../../document/find/find-in-text.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { tell } from "../../ui/tell.ts"
import { findMessages } from "./find-messages.ts"
import type { FindSession, Found } from "./find-session.ts"

/** As much of a line is told on either side of what was found. */
const AROUND = 40

/** How many were found and which is shown, in words. */
export function countOf({ at, count }: Found): string {
  const words = findMessages[interfaceLanguage.peek()]
  return count === 0 ? words.none : words.count(at, count)
}

/** Tells which of those that were found is shown, where it is, and the words around it. */
export function tellFound(editor: Editor, session: FindSession, isRound = false): void {
  const words = findMessages[interfaceLanguage.peek()]
  const { shown } = session
  const count = countOf(session.found.peek())
  if (!shown) {
    tell(`${count}. ${words.noneWhere}`)
    return
  }
  const { doc } = editor.state
  const { parent, parentOffset } = doc.resolve(shown.from)
  const end = Math.min(parent.content.size, parentOffset + shown.to - shown.from + AROUND)
  const line = lineOf(parent, Math.max(0, parentOffset - AROUND), end)
    .replaceAll("\ufffc", " ")
    .trim()
  const said = words.where(count, whereIs(doc, shown.from), line)
  tell(isRound ? `${words.round} ${said}` : said)
}
