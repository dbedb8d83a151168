import type { Editor } from "@tiptap/core"
import type { EditorView } from "@tiptap/pm/view"
import { element } from "../paper/page-elements.ts"
import { type Choosable, OptionList } from "./option-list.ts"
import { placeBeside } from "./place-beside.ts"
import type { TypedQuery, TypedSign } from "./typed-query.ts"

interface ChoiceListOptions {
  editor: Editor
  sign: TypedSign
  listId: string
  words: () => { label: string; none: string }
  /** What may be chosen for what was typed. */
  find: (words: string) => readonly Choosable[]
  /** What is offered after it whatever was typed. */
  always?: () => readonly Choosable[]
}

/** The list under a sign: a listbox that the text points at, so the caret and the keyboard stay in the text. */
export class ChoiceList {
  readonly #options: ChoiceListOptions
  readonly #popup: HTMLElement
  readonly #list: OptionList
  /** What is not found is said: a status that is there, empty, before it has anything to say. */
  readonly #none: HTMLElement
  #items: readonly Choosable[] = []
  #isFound = false
  #chosen: string | undefined
  /** The words for which the items were found. */
  #foundFor: string | undefined

  constructor(options: ChoiceListOptions) {
    this.#options = options
    const { listId, words } = options
    this.#list = new OptionList(listId, words().label, (id) => this.#take(id))
    this.#none = element("p", { class: "slash-none", role: "status" })
    this.#popup = element("div", { class: "slash-menu" }, this.#list.dom, this.#none)
  }

  update(view: EditorView): void {
    const query = this.#query()
    if (!query) {
      this.destroy()
      return
    }
    const found = this.#options.find(query.words)
    this.#isFound = found.length > 0
    this.#items = [...found, ...(this.#options.always?.() ?? [])]
    const isStillOffered = this.#items.some(({ id }) => id === this.#chosen)
    // Other words make another list; what others add meanwhile moves nobody away from their choice.
    if (query.words !== this.#foundFor || !isStillOffered) this.#chosen = this.#items[0]?.id
    this.#foundFor = query.words
    // Inside the page's main part, where landmarks lead.
    if (!this.#popup.isConnected) (view.dom.closest("main") ?? document.body).append(this.#popup)
    this.#draw()
    placeBeside(this.#popup, view.coordsAtPos(query.from), "below")
  }

  destroy(): void {
    if (!this.#popup.isConnected) return
    this.#popup.remove()
    this.#none.textContent = ""
    this.#chosen = undefined
    this.#foundFor = undefined
    const { dom } = this.#options.editor.view
    dom.removeAttribute("aria-controls")
    dom.removeAttribute("aria-activedescendant")
  }

  onKey(event: KeyboardEvent): boolean {
    if (event.key === "ArrowDown") return this.#move(1)
    if (event.key === "ArrowUp") return this.#move(-1)
    if (event.key === "Enter" || event.key === "Tab") return this.#take(this.#chosen)
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
    if (count === 0) return false
    const at = this.#items.findIndex(({ id }) => id === this.#chosen)
    this.#chosen = this.#items[(at + by + count) % count]?.id
    this.#draw()
    return true
  }

  #take(id: string | undefined): boolean {
    const item = this.#items.find((one) => one.id === id)
    const query = this.#query()
    if (!item || !query) return false
    this.#options.editor.chain().focus().deleteRange({ from: query.from, to: query.to }).run()
    item.run()
    return true
  }

  #draw(): void {
    const { editor, words } = this.#options
    this.#list.draw(this.#items, this.#chosen)
    const none = this.#isFound ? "" : words().none
    if (this.#none.textContent !== none) this.#none.textContent = none
    const { dom } = editor.view
    if (this.#chosen === undefined) {
      dom.removeAttribute("aria-controls")
      dom.removeAttribute("aria-activedescendant")
      return
    }
    dom.setAttribute("aria-controls", this.#list.dom.id)
    const active = this.#list.nodeId(this.#chosen)
    if (dom.getAttribute("aria-activedescendant") !== active) dom.setAttribute("aria-activedescendant", active)
  }
}
