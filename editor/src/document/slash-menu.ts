import { type Editor, Extension } from "@tiptap/core"
import type { EditorView } from "@tiptap/pm/view"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { element } from "./element.ts"
import { findInsertables, type Insertable } from "./insertables.ts"
import { documentMessages } from "./messages.ts"
import type { PageContext } from "./page-context.ts"
import { placeBeside } from "./place-beside.ts"
import { slashKey, slashPlugin } from "./slash-query.ts"

const LIST_ID = "slash-menu"
const optionId = (insertable: Insertable): string => `${LIST_ID}-${insertable.name}`

/** The list under « / »: a listbox that the text points at, so the caret and the keyboard stay in the text. */
class SlashList {
  readonly #editor: Editor
  readonly #context: PageContext
  readonly #list: HTMLElement
  #items: readonly Insertable[] = []
  #chosen = 0

  constructor(editor: Editor, context: PageContext) {
    this.#editor = editor
    this.#context = context
    const { label } = documentMessages[interfaceLanguage.peek()].slash
    this.#list = element("div", { id: LIST_ID, class: "slash-menu", role: "listbox", "aria-label": label })
  }

  update(view: EditorView): void {
    const query = slashKey.getState(view.state)?.query
    if (!query) {
      this.destroy()
      return
    }
    this.#items = findInsertables(query.words)
    this.#chosen = Math.min(this.#chosen, Math.max(0, this.#items.length - 1))
    if (!this.#list.isConnected) document.body.append(this.#list)
    this.#draw()
    placeBeside(this.#list, view.coordsAtPos(query.from), "below")
  }

  destroy(): void {
    if (!this.#list.isConnected) return
    this.#list.remove()
    this.#chosen = 0
    this.#editor.view.dom.removeAttribute("aria-controls")
    this.#editor.view.dom.removeAttribute("aria-activedescendant")
  }

  onKey(event: KeyboardEvent): boolean {
    if (event.key === "ArrowDown") return this.#move(1)
    if (event.key === "ArrowUp") return this.#move(-1)
    if (event.key === "Enter" || event.key === "Tab") return this.#insert(this.#items[this.#chosen])
    if (event.key !== "Escape") return false
    this.#editor.view.dispatch(this.#editor.state.tr.setMeta(slashKey, "dismiss"))
    return true
  }

  #move(by: number): boolean {
    const count = this.#items.length
    if (count > 0) this.#chosen = (this.#chosen + by + count) % count
    this.#draw()
    return count > 0
  }

  #insert(item: Insertable | undefined): boolean {
    const query = slashKey.getState(this.#editor.state)?.query
    if (!item || !query) return false
    this.#editor.chain().focus().deleteRange({ from: query.from, to: query.to }).run()
    item.run(this.#editor, this.#context)
    return true
  }

  #draw(): void {
    const words = documentMessages[interfaceLanguage.peek()].slash
    const options = this.#items.map((item, place) => {
      const option = element(
        "div",
        { id: optionId(item), role: "option", "aria-selected": String(place === this.#chosen) },
        element("span", { class: "slash-name" }, words.items[item.name].name),
        element("span", { class: "slash-hint" }, words.items[item.name].hint)
      )
      option.addEventListener("mousedown", (event) => {
        event.preventDefault()
        this.#insert(item)
      })
      return option
    })
    this.#list.replaceChildren(...(options.length > 0 ? options : [element("p", { class: "slash-none" }, words.none)]))
    options[this.#chosen]?.scrollIntoView({ block: "nearest" })
    const { dom } = this.#editor.view
    const current = this.#items[this.#chosen]
    dom.setAttribute("aria-controls", LIST_ID)
    if (current) dom.setAttribute("aria-activedescendant", optionId(current))
    else dom.removeAttribute("aria-activedescendant")
  }
}

/** « / » in the text opens the list of what can be inserted there. */
export const slashMenu = (context: PageContext) =>
  Extension.create({
    name: "slashMenu",
    priority: 1300,
    addProseMirrorPlugins() {
      const list = new SlashList(this.editor, context)
      return [slashPlugin({ view: () => list, onKey: (event) => list.onKey(event) })]
    }
  })
