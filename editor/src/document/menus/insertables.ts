import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { Editor } from "@tiptap/core"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { insertPieceAtCaret } from "../paper/insert-piece.ts"
import type { PageContext } from "../paper/page-context.ts"
import { insertTable } from "../views/table-gestures.ts"
import { bare } from "./bare-letters.ts"
import { slashMessages } from "./slash-messages.ts"

type InsertName = keyof (typeof slashMessages)["fr"]["items"]

/** Something that can be put in the text where the caret is. */
export interface Insertable {
  name: InsertName
  run: (editor: Editor, context: PageContext) => void
}

/** In the order in which they are offered. */
const INSERTABLES: readonly Insertable[] = [
  { name: "statement", run: (editor) => insertPieceAtCaret(editor, "statement") },
  { name: "warningSign", run: (editor) => insertPieceAtCaret(editor, "warningSign") },
  { name: "citation", run: (_editor, context) => context.ask({ kind: "cite" }) },
  { name: "bulletList", run: (editor) => editor.chain().focus().toggleBulletList().run() },
  { name: "orderedList", run: (editor) => editor.chain().focus().toggleOrderedList().run() },
  { name: "heading", run: (editor) => editor.chain().focus().setHeading({ level: 3 }).run() },
  { name: "subheading", run: (editor) => editor.chain().focus().setHeading({ level: 4 }).run() },
  { name: "table", run: (editor) => insertTable(editor, 3, 3) },
  { name: "evidenceTable", run: (editor) => insertPieceAtCaret(editor, "evidenceTable") },
  { name: "figure", run: (_editor, context) => context.ask({ kind: "image", files: [], alternatives: [] }) },
  { name: "alternative", run: (editor) => insertPieceAtCaret(editor, "alternative") },
  { name: "quiz", run: (editor) => insertPieceAtCaret(editor, "quiz") },
  { name: "pico", run: (editor) => insertPieceAtCaret(editor, "pico") },
  { name: "blockquote", run: (editor) => editor.chain().focus().toggleBlockquote().run() },
  { name: "link", run: (_editor, context) => context.ask({ kind: "link" }) },
  { name: "date", run: (editor, { language }) => editor.chain().focus().insertContent(dayInWords(language)).run() }
]

/** Today, as one writes it: French has a word for the first of a month. */
function dayInWords(language: Language): string {
  const words = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date())
  return language === "fr" ? words.replace(/^1 /, "1er ") : words
}

/** What has the typed words in its name, in the language of the workspace, then what is also called so; everything for no words. */
export function findInsertables(query: string): readonly Insertable[] {
  const words = slashMessages[interfaceLanguage.peek()].items
  const wanted = bare(query)
  const named = INSERTABLES.filter(({ name }) => bare(words[name].name).includes(wanted))
  const called = INSERTABLES.filter((one) => !named.includes(one) && bare(words[one.name].also).includes(wanted))
  return [...named, ...called]
}
