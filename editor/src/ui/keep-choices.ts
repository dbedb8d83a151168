import { interfaceLanguage } from "../messages/interface-language.ts"
import { uiMessages } from "./messages.ts"
import { tell } from "./tell.ts"

/** What is kept as soon as it changes: a list, or a group of round buttons. */
const KEPT = "select[data-kept], fieldset[data-kept], [data-furniture] select"
const MOVES: ReadonlySet<string> = new Set([
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  "Home",
  "End",
  "PageUp",
  "PageDown"
])

/** Where somebody goes through the choices by keys, without having made one yet. */
interface Passing {
  group: HTMLElement
  /** What was chosen when they began. */
  back: () => void
  isHeld: boolean
  /** Lets the page draw the choice again. Gives what then shows what it would have shown meanwhile. */
  release?: () => () => void
}

const messages = () => uiMessages[interfaceLanguage.peek()]

let passing: Passing | null = null
/** Whether one of the keys that go through choices is down: a choice made by pointer is made at once. */
let isMoving = false
let isListening = false

/**
 * A choice is kept when it is made: by Enter, by leaving, or by a pointer, and not at each arrow on the way to it. Escape takes back
 * what was chosen before. It holds on the whole page for what says `data-kept`, and for the lists in the text.
 */
export function keepChoices(): void {
  if (isListening) return
  isListening = true
  document.addEventListener("keydown", onKey, true)
  document.addEventListener("keyup", () => (isMoving = false), true)
  document.addEventListener("change", onChange, true)
  document.addEventListener("focusout", onLeave, true)
}

const groupOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(KEPT) : null

function onKey(event: KeyboardEvent): void {
  const group = groupOf(event.target)
  if (!group) return
  if (passing?.group === group && passing.isHeld && (event.key === "Enter" || event.key === "Escape")) {
    event.preventDefault()
    event.stopPropagation()
    if (event.key === "Enter") keep(passing)
    else giveUp(passing)
    return
  }
  isMoving = MOVES.has(event.key) || (event.key.length === 1 && event.key !== " " && group instanceof HTMLSelectElement)
  if (isMoving && passing?.group !== group) passing = { group, back: chosenIn(group), isHeld: false }
}

function onChange(event: Event): void {
  const group = groupOf(event.target)
  if (!group || !event.isTrusted) return
  if (!isMoving || passing?.group !== group) {
    if (passing?.group === group) end(passing)
    return
  }
  event.stopPropagation()
  if (!passing.isHeld) {
    tell(messages().keepHint)
    passing.release = holdDrawn(group)
  }
  passing.isHeld = true
  mark(group, messages().keepHint)
}

function onLeave({ target, relatedTarget }: FocusEvent): void {
  const group = groupOf(target)
  if (!passing || passing.group !== group) return
  if (relatedTarget instanceof Node && group.contains(relatedTarget)) return
  if (passing.isHeld) keep(passing)
  else end(passing)
}

function keep({ group, ...held }: Passing): void {
  end({ group, ...held })
  controlOf(group)?.dispatchEvent(new Event("change", { bubbles: true }))
  // A choice of the text is there at once; the others are told by what sends them, when they are kept.
  if (group instanceof HTMLSelectElement && !group.hasAttribute("data-kept"))
    tell(messages().kept(group.selectedOptions[0]?.text ?? ""))
}

function giveUp(held: Passing): void {
  const drawAsWished = end(held)
  held.back()
  drawAsWished()
  controlOf(held.group)?.dispatchEvent(new Event("input", { bubbles: true }))
}

function end({ group, release }: Passing): () => void {
  passing = null
  mark(group, null)
  return release?.() ?? (() => undefined)
}

/** The words beside what is not kept yet. */
function mark(group: HTMLElement, words: string | null): void {
  const place = group instanceof HTMLSelectElement ? group.parentElement : group
  if (words === null) place?.removeAttribute("data-held")
  else place?.setAttribute("data-held", words)
}

/**
 * A page that is drawn again, since news came, would put back what is kept over what somebody is about to choose: while they choose, what it
 * sets waits.
 */
function holdDrawn(group: HTMLElement): () => () => void {
  const controls = group instanceof HTMLSelectElement ? [group] : [...group.querySelectorAll("input")]
  const property = group instanceof HTMLSelectElement ? "value" : "checked"
  const wishes = new Map<HTMLElement, unknown>()
  for (const control of controls) {
    Object.defineProperty(control, property, {
      configurable: true,
      get: () => Reflect.get(Object.getPrototypeOf(control), property, control),
      set: (wish: unknown) => wishes.set(control, wish)
    })
  }
  return () => {
    for (const control of controls) Reflect.deleteProperty(control, property)
    return () => {
      for (const [control, wish] of wishes) Reflect.set(control, property, wish)
    }
  }
}

const controlOf = (group: HTMLElement): HTMLElement | null =>
  group instanceof HTMLSelectElement ? group : group.querySelector<HTMLElement>("input:checked")

function chosenIn(group: HTMLElement): () => void {
  if (group instanceof HTMLSelectElement) {
    const { selectedIndex } = group
    return () => {
      group.selectedIndex = selectedIndex
    }
  }
  const before = group.querySelector<HTMLInputElement>("input:checked")
  return () => {
    for (const input of group.querySelectorAll("input")) input.checked = input === before
    before?.focus()
  }
}
