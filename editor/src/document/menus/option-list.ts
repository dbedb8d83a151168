import { element } from "../paper/page-elements.ts"

/** One thing to choose from the list under a sign. `run` comes once the sign and its words have left the text. */
export interface Choosable {
  id: string
  name: string
  /** The language of the name, where it may be another than that of the workspace. */
  language?: string | undefined
  hint: string
  run: () => void
}

interface DrawnOption {
  node: HTMLElement
  name: HTMLElement
  hint: HTMLElement
}

/**
 * The options of a listbox, drawn so that a screen reader reads one and not all: each keeps its node for as long as it is
 * offered, and moving through them changes `aria-selected` alone.
 */
export class OptionList {
  readonly dom: HTMLElement
  readonly #drawn = new Map<string, DrawnOption>()
  readonly #id: string
  readonly #take: (id: string) => void

  constructor(id: string, label: string, take: (id: string) => void) {
    this.#id = id
    this.#take = take
    this.dom = element("div", { id, role: "listbox", "aria-label": label })
  }

  /** The id that the text points at while this option is the chosen one. */
  nodeId = (id: string): string => `${this.#id}-${id}`

  draw(items: readonly Choosable[], chosen: string | undefined): void {
    const ids = new Set(items.map(({ id }) => id))
    for (const [id, { node }] of this.#drawn) {
      if (ids.has(id)) continue
      node.remove()
      this.#drawn.delete(id)
    }
    let before: Element | null = null
    for (const item of items) {
      const { node } = this.#optionOf(item)
      const place: Element | null = before ? before.nextElementSibling : this.dom.firstElementChild
      // An option that stands where it should is left alone: moving a node takes it away from who is reading it.
      if (place !== node) this.dom.insertBefore(node, place)
      before = node
      setOnce(node, "aria-selected", String(item.id === chosen))
    }
    // A listbox owns options: without one it is not there at all.
    this.dom.hidden = items.length === 0
    if (chosen !== undefined) this.#drawn.get(chosen)?.node.scrollIntoView({ block: "nearest" })
  }

  #optionOf({ id, name, language, hint }: Choosable): DrawnOption {
    const drawn = this.#drawn.get(id) ?? this.#make(id)
    if (drawn.name.textContent !== name) drawn.name.textContent = name
    if (drawn.hint.textContent !== hint) drawn.hint.textContent = hint
    if (language) setOnce(drawn.name, "lang", language)
    else drawn.name.removeAttribute("lang")
    return drawn
  }

  #make(id: string): DrawnOption {
    const name = element("span", { class: "slash-name" })
    const hint = element("span", { class: "slash-hint" })
    const node = element("div", { id: this.nodeId(id), role: "option" }, name, hint)
    node.addEventListener("mousedown", (event) => {
      event.preventDefault()
      this.#take(id)
    })
    const drawn = { node, name, hint }
    this.#drawn.set(id, drawn)
    return drawn
  }
}

/** Writes an attribute only when it changes: every write is told to screen readers. */
function setOnce(node: Element, name: string, value: string): void {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value)
}
