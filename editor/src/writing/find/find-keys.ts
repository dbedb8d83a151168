import type { Editor } from "@tiptap/core"

/** What is asked for: to find, or to replace as well. Each time anew, even where it is there already. */
export interface Asked {
  replaces: boolean
  /** What was typed since, while the field was on its way: it belongs to the field, which takes it once. Enter is an end of line. */
  takeTyped: () => string
}

/** Longer than this nobody's keys are held: the field does not come. */
const AT_MOST = 5_000
const FIELDS = "input, textarea, select, [contenteditable='true']"
const isApple = /Mac|iP(?:hone|ad)/.test(navigator.platform)

/** The keys that look through the text, from the text or from no field. Answers what ends them. */
export function findKeys(editor: Editor, ask: (asked: Asked) => void): () => void {
  const end = new AbortController()
  let typed: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const takeTyped = (): string => {
    clearTimeout(timer)
    const taken = typed ?? ""
    typed = null
    return taken
  }
  const mayAsk = ({ target }: KeyboardEvent, replaces: boolean): boolean => {
    if (!(target instanceof Element) || document.querySelector("dialog:modal")) return false
    if (replaces && !editor.isEditable) return false
    // Pressed again in its own field, Ctrl F is the browser’s, which looks through the whole page.
    if (replaces && target.closest(".find-bar")) return true
    return editor.view.dom.contains(target) || !target.closest(FIELDS)
  }
  document.addEventListener(
    "keydown",
    (event) => {
      const replaces = wayOf(event)
      const isHeld = typed !== null && !event.ctrlKey && !event.metaKey && !event.altKey
      if (typed !== null && isHeld) typed = typedWith(typed, event.key)
      else if (replaces !== null && mayAsk(event, replaces)) {
        typed = ""
        clearTimeout(timer)
        timer = setTimeout(takeTyped, AT_MOST)
        ask({ replaces, takeTyped })
      } else return
      event.preventDefault()
      event.stopPropagation()
    },
    { capture: true, signal: end.signal }
  )
  return () => {
    end.abort()
    takeTyped()
  }
}

function typedWith(typed: string, key: string): string {
  if (key === "Backspace") return [...typed].slice(0, -1).join("")
  if (key === "Enter") return `${typed}\n`
  return key.length === 1 ? typed + key : typed
}

/**
 * Whether a key asks to replace as well; null where it asks for nothing. On a Mac Ctrl F and Ctrl H move and erase, and ⌘ H hides the
 * browser: Shift is added to it.
 */
function wayOf({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean | null {
  if (isComposing || altKey || ctrlKey === metaKey || metaKey !== isApple) return null
  const letter = key.toLowerCase()
  if (letter === "f" && !shiftKey) return false
  return letter === "h" && shiftKey === isApple ? true : null
}
