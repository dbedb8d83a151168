type Field = HTMLInputElement | HTMLTextAreaElement

/** What was typed in the field that has the focus, since it has it. */
interface Typing {
  field: Field
  /** What it held when the focus came. */
  first: string
  isTyped: boolean
  undone: number
}

const fieldOf = (target: EventTarget | null): Field | null =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null

/**
 * A field on the page keeps the browser's undo for its own letters. The browser holds one list of changes for the whole page, and goes
 * on to those of the text once a field's own are used up: it may only take back what was typed in the field since the focus came.
 */
export function ownUndo(signal: AbortSignal) {
  let typing: Typing | null = null
  document.addEventListener(
    "focusin",
    ({ target }) => {
      const field = fieldOf(target)
      typing = field && { field, first: field.value, isTyped: false, undone: 0 }
    },
    { capture: true, signal }
  )
  document.addEventListener(
    "input",
    (event) => {
      if (!typing || typing.field !== event.target || !(event instanceof InputEvent)) return
      if (event.inputType === "historyUndo") typing.undone += 1
      else if (event.inputType === "historyRedo") typing.undone -= 1
      else Object.assign(typing, { isTyped: true, undone: 0 })
    },
    { capture: true, signal }
  )
  return {
    isField: (target: EventTarget | null): boolean => {
      const field = fieldOf(target)
      return field !== null && !["checkbox", "radio", "button", "file"].includes(field.type)
    },
    allows: (target: EventTarget | null, way: "undo" | "redo"): boolean => {
      if (!typing || typing.field !== target) return false
      return way === "undo" ? typing.isTyped && typing.field.value !== typing.first : typing.undone > 0
    }
  }
}
