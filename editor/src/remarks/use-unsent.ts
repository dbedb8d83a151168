import { useState } from "preact/hooks"
import type { RemarkBook } from "./remark-book.ts"

/**
 * What one is typing for a remark and has not sent, kept by the book as long as the page stands: a panel that closes loses none of it.
 * @param about the thread that is answered, or what a new one is about
 * @returns null where nothing is being typed, and how to change it: null ends it
 */
export function useUnsent({ unsent }: RemarkBook, about: string): [string | null, (typed: string | null) => void] {
  const [typed, show] = useState(unsent.get(about) ?? null)
  return [
    typed,
    (words) => {
      if (words === null) unsent.delete(about)
      else unsent.set(about, words)
      show(words)
    }
  ]
}
