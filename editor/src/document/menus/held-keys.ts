import type { EditorView } from "@tiptap/pm/view"

/** Longer than this nobody's keys are held: a line is then what it was before there was a list. */
const AT_MOST = 5_000
/** What chooses in a list. */
const CHOOSES: ReadonlySet<string> = new Set(["Enter", "Tab", "ArrowDown", "ArrowUp"])

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey

/**
 * Keys of somebody who is quicker than the code of a list: from the first that would choose in it, they wait until it is there, then do in
 * their order what they would have done.
 */
export class HeldKeys {
  #held: KeyboardEvent[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #isReleasing = false
  readonly #isWriting: (view: EditorView) => boolean

  /** @param isWriting whether the sign is still being written: keys of somebody who went elsewhere are not done there */
  constructor(isWriting: (view: EditorView) => boolean) {
    this.#isWriting = isWriting
  }

  /** Whether a key waits from now on. One that cannot be done later lets those before it go, and is not held. */
  hold(view: EditorView, event: KeyboardEvent): boolean {
    if (event.isComposing || this.#isReleasing) return false
    const isHeld = CHOOSES.has(event.key) || (this.#held.length > 0 && isLetter(event))
    if (!isHeld) {
      this.release(view)
      return false
    }
    this.#held.push(event)
    this.#timer ??= setTimeout(() => this.release(view), AT_MOST)
    return true
  }

  /** Does what the keys asked for, with the list if it has come. */
  release(view: EditorView): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const keys = this.#held
    this.#held = []
    if (view.isDestroyed || !this.#isWriting(view)) return
    this.#isReleasing = true
    for (const event of keys) press(view, event)
    this.#isReleasing = false
  }
}

function press(view: EditorView, event: KeyboardEvent): void {
  if (view.someProp("handleKeyDown", (handle) => handle(view, event)) || !isLetter(event)) return
  const { from, to } = view.state.selection
  const insert = () => view.state.tr.insertText(event.key, from, to).scrollIntoView()
  if (!view.someProp("handleTextInput", (handle) => handle(view, from, to, event.key, insert))) view.dispatch(insert())
}
