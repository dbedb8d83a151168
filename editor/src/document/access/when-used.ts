import { signal } from "@preact/signals"
import type { Editor } from "@tiptap/core"

/** Where the caret is, in words; empty until somebody has been in the text. */
export const whereInText = signal("")

const show = (where: string): void => {
  whereInText.value = where
}

/** Begins with the first key or focus on the page: whoever only looks needs none of it. Answers what ends it. */
export function followWhenUsed(editor: Editor): () => void {
  const waiting = new AbortController()
  let end = () => waiting.abort()
  const begin = async (): Promise<void> => {
    waiting.abort()
    try {
      const { followAccess } = await import("./follow-access.ts")
      if (!editor.isDestroyed) end = followAccess(editor, show)
    } catch {
      // Without network it is asked for again with the next key.
      if (!editor.isDestroyed) end = followWhenUsed(editor)
    }
  }
  for (const kind of ["focusin", "keydown"] as const) {
    document.addEventListener(kind, () => void begin(), { capture: true, signal: waiting.signal })
  }
  return () => end()
}
