import { useEffect, useState } from "preact/hooks"

/** What was typed and not sent, by the name of its field: it survives a visit to another page of the workspace. */
const left = new Map<string, string>()

/** Words that one types for one thing; they stay until they are sent. */
export function useWordsLeft(name: string): [string, (words: string) => void] {
  const [words, setWords] = useState(() => left.get(name) ?? "")
  useEffect(() => {
    if (words === "") {
      left.delete(name)
      return
    }
    left.set(name, words)
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener("beforeunload", ask)
    return () => window.removeEventListener("beforeunload", ask)
  }, [name, words])
  return [words, setWords]
}

const LEAST_REASON = 10

/** Whether words say enough of a reason, as the server asks. */
export const isReason = (words: string): boolean => words.trim().length >= LEAST_REASON
