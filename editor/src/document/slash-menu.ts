import { type Editor, Extension, type Range } from "@tiptap/core"
import { Suggestion, type SuggestionProps } from "@tiptap/suggestion"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { element } from "./element.ts"
import { insertPieceAtCaret } from "./insert-piece.ts"
import { documentMessages } from "./messages.ts"
import { isFromRoom } from "./outline-guard.ts"
import type { PageContext } from "./page-context.ts"

type InsertName = keyof (typeof documentMessages)["fr"]["slash"]["items"]

interface Insertable {
  name: InsertName
  run: (editor: Editor, context: PageContext) => void
}

/** What the slash menu inserts, in the order in which it is offered. */
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
  { name: "figure", run: (_editor, context) => context.ask({ kind: "image", files: [] }) },
  { name: "alternative", run: (editor) => insertPieceAtCaret(editor, "alternative") },
  { name: "quiz", run: (editor) => insertPieceAtCaret(editor, "quiz") },
  { name: "blockquote", run: (editor) => editor.chain().focus().toggleBlockquote().run() }
]

/** The bare letters of a text: neither case nor accents, so that « liste a puces » finds « Liste à puces ». */
const bare = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase()

const find = (query: string): Insertable[] => {
  const words = documentMessages[interfaceLanguage.peek()].slash.items
  return INSERTABLES.filter(({ name }) => bare(words[name].name).includes(bare(query)))
}

const LIST_ID = "slash-menu"
const optionId = (name: InsertName): string => `${LIST_ID}-${name}`

/** The list that opens under « / »: a listbox that the text field points at, so the caret never leaves the text. */
function slashList(editor: Editor) {
  const words = documentMessages[interfaceLanguage.peek()].slash
  const list = element("div", { id: LIST_ID, class: "slash-menu", role: "listbox", "aria-label": words.label })
  let shown: SuggestionProps<Insertable, Insertable> | null = null
  let chosen = 0
  let unmount: (() => void) | null = null

  const draw = (): void => {
    const items = shown?.items ?? []
    chosen = Math.min(chosen, Math.max(0, items.length - 1))
    const options = items.map((item, place) => {
      const option = element(
        "div",
        { id: optionId(item.name), role: "option", "aria-selected": String(place === chosen) },
        element("span", { class: "slash-name" }, words.items[item.name].name),
        element("span", { class: "slash-hint" }, words.items[item.name].hint)
      )
      option.addEventListener("mousedown", (event) => {
        event.preventDefault()
        shown?.command(item)
      })
      return option
    })
    list.replaceChildren(...(options.length > 0 ? options : [element("p", { class: "slash-none" }, words.none)]))
    options[chosen]?.scrollIntoView({ block: "nearest" })
    const current = items[chosen]
    if (current) editor.view.dom.setAttribute("aria-activedescendant", optionId(current.name))
    else editor.view.dom.removeAttribute("aria-activedescendant")
  }

  const keys: Record<string, () => boolean> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choose(),
    Tab: () => choose()
  }
  const move = (by: number): boolean => {
    const count = shown?.items.length ?? 0
    if (count > 0) chosen = (chosen + by + count) % count
    draw()
    return true
  }
  const choose = (): boolean => {
    const item = shown?.items[chosen]
    if (item) shown?.command(item)
    return item !== undefined
  }

  return {
    onStart: (props: SuggestionProps<Insertable, Insertable>) => {
      shown = props
      chosen = 0
      editor.view.dom.setAttribute("aria-controls", LIST_ID)
      unmount = props.mount(list)
      draw()
    },
    onUpdate: (props: SuggestionProps<Insertable, Insertable>) => {
      shown = props
      draw()
    },
    onKeyDown: ({ event }: { event: KeyboardEvent }) => keys[event.key]?.() ?? false,
    onExit: () => {
      shown = null
      unmount?.()
      editor.view.dom.removeAttribute("aria-controls")
      editor.view.dom.removeAttribute("aria-activedescendant")
    }
  }
}

/** « / » in the text opens the list of what can be inserted there. */
export const SlashMenu = Extension.create<{ context: PageContext | null }>({
  name: "slashMenu",
  addOptions: () => ({ context: null }),
  addProseMirrorPlugins() {
    const { context } = this.options
    const { editor } = this
    return [
      Suggestion<Insertable, Insertable>({
        editor,
        char: "/",
        allowedPrefixes: [" ", "\u202f", "\u00a0"],
        items: ({ query }) => find(query),
        allow: ({ state, range }) => state.doc.resolve(range.from).parent.type.name === "paragraph",
        shouldShow: ({ transaction }) => !isFromRoom(transaction),
        command: ({ range, props }: { editor: Editor; range: Range; props: Insertable }) => {
          editor.chain().focus().deleteRange(range).run()
          if (context) props.run(editor, context)
        },
        render: () => slashList(editor)
      })
    ]
  }
})
