import type { Editor } from "@tiptap/core"
import type { EditorView } from "@tiptap/pm/view"
import { element } from "../paper/page-elements.ts"
import { placeBeside } from "./place-beside.ts"
import type { TypedQuery, TypedSign } from "./typed-query.ts"

/** One thing to choose from the list under a sign. `run` comes once the sign and its words have left the text. */
export interface Choosable {
  id: string
  name: string
  hint: string
  run: () => void
}

interface ChoiceListOptions {
  editor: Editor
  sign: TypedSign
  listId: string
  words: () => { label: string; none: string }
  /** What may be chosen for what was typed. */
  find: (words: string) => readonly Choosable[]
}

/** The list under a sign: a listbox that the text points at, so the caret and the keyboard stay in the text. */
export class ChoiceList {
  readonly #options: ChoiceListOptions
  readonly #list: HTMLElement
  #items: readonly Choosable[] = []
  #chosen = 0

  constructor(options: ChoiceListOptions) {
    this.#options = options
    const { listId, words } = options
    this.#list = element("div", { id: listId, class: "slash-menu", role: "listbox", "aria-label": words().label })
  }

  update(view: EditorView): void {
    const query = this.#query()
    if (!query) {
      this.destroy()
      return
    }
    this.#items = this.#options.find(query.words)
    this.#chosen = Math.min(this.#chosen, Math.max(0, this.#items.length - 1))
    // Inside the page's main part, where landmarks lead.
    if (!this.#list.isConnected) (view.dom.closest("main") ?? document.body).append(this.#list)
    this.#draw()
    placeBeside(this.#list, view.coordsAtPos(query.from), "below")
  }

  destroy(): void {
    if (!this.#list.isConnected) return
    this.#list.remove()
    this.#chosen = 0
    const { dom } = this.#options.editor.view
    dom.removeAttribute("aria-controls")
    dom.removeAttribute("aria-activedescendant")
  }

  onKey(event: KeyboardEvent): boolean {
    if (event.key === "ArrowDown") return this.#move(1)
    if (event.key === "ArrowUp") return this.#move(-1)
    if (event.key === "Enter" || event.key === "Tab") return this.#take(this.#items[this.#chosen])
    if (event.key !== "Escape") return false
    const { editor, sign } = this.#options
    editor.view.dispatch(editor.state.tr.setMeta(sign.key, "dismiss"))
    return true
  }

  #query(): TypedQuery | null {
    const { editor, sign } = this.#options
    return sign.key.getState(editor.state)?.query ?? null
  }

  #move(by: number): boolean {
    const count = this.#items.length
    if (count > 0) this.#chosen = (this.#chosen + by + count) % count
    this.#draw()
    return count > 0
  }

  #take(item: Choosable | undefined): boolean {
    const query = this.#query()
    if (!item || !query) return false
    this.#options.editor.chain().focus().deleteRange({ from: query.from, to: query.to }).run()
    item.run()
    return true
  }

  #optionId = (item: Choosable): string => `${this.#options.listId}-${item.id}`

  #draw(): void {
    const { editor, listId, words } = this.#options
    const options = this.#items.map((item, place) => {
      const option = element(
        "div",
        { id: this.#optionId(item), role: "option", "aria-selected": String(place === this.#chosen) },
        element("span", { class: "slash-name" }, item.name),
        element("span", { class: "slash-hint" }, item.hint)
      )
      option.addEventListener("mousedown", (event) => {
        event.preventDefault()
        this.#take(item)
      })
      return option
    })
    const none = element("p", { class: "slash-none" }, words().none)
    this.#list.replaceChildren(...(options.length > 0 ? options : [none]))
    options[this.#chosen]?.scrollIntoView({ block: "nearest" })
    const { dom } = editor.view
    const current = this.#items[this.#chosen]
    dom.setAttribute("aria-controls", listId)
    if (current) dom.setAttribute("aria-activedescendant", this.#optionId(current))
    else dom.removeAttribute("aria-activedescendant")
  }
}
