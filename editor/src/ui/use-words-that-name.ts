import { useEffect, useState } from "preact/hooks"
import { useSettled } from "./use-settled.ts"

const PAUSE_MILLISECONDS = 800
/** Nothing is found in a text without any of these: most texts fetch nothing. */
const MAY_NAME = /[\p{Nd}@]|arobase|\bat\b/iu

/** Whether a text is worth looking at. */
export const mayName = (text: string): boolean => MAY_NAME.test(text)

/** What could let a patient be recognised in a text that is being typed, once typing has paused. */
export function useWordsThatName(text: string): readonly string[] {
  const settled = useSettled(text, PAUSE_MILLISECONDS)
  const [found, setFound] = useState<readonly string[]>([])
  useEffect(() => {
    if (!mayName(settled)) return setFound([])
    let isCurrent = true
    const tell = (words: readonly string[]) => {
      if (isCurrent) setFound(words)
    }
    import("./patient-words.ts").then(
      ({ wordsThatName }) => tell(wordsThatName(settled)),
      // Without a network there is no warning; what is typed is kept all the same.
      () => tell([])
    )
    return () => {
      isCurrent = false
    }
  }, [settled])
  return found
}
