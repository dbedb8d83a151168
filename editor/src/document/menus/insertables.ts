import type { Editor } from "@tiptap/core"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { documentMessages } from "../messages.ts"
import { insertPieceAtCaret } from "../paper/insert-piece.ts"
import type { PageContext } from "../paper/page-context.ts"
import { bare } from "./bare-letters.ts"

type InsertName = keyof (typeof documentMessages)["fr"]["slash"]["items"]

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
  {
    name: "table",
    run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
  },
  { name: "evidenceTable", run: (editor) => insertPieceAtCaret(editor, "evidenceTable") },
  { name: "figure", run: (_editor, context) => context.ask({ kind: "image", files: [], alternatives: [] }) },
  { name: "alternative", run: (editor) => insertPieceAtCaret(editor, "alternative") },
  { name: "quiz", run: (editor) => insertPieceAtCaret(editor, "quiz") },
  { name: "pico", run: (editor) => insertPieceAtCaret(editor, "pico") },
  { name: "blockquote", run: (editor) => editor.chain().focus().toggleBlockquote().run() }
]

/** What has the typed words in its name, in the language of the workspace; everything for no words. */
export function findInsertables(query: string): readonly Insertable[] {
  const words = documentMessages[interfaceLanguage.peek()].slash.items
  return INSERTABLES.filter(({ name }) => bare(words[name].name).includes(bare(query)))
}
