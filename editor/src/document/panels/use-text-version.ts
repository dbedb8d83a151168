import type { Editor } from "@tiptap/core"
import { useEffect, useState } from "preact/hooks"

const QUIET = 400

/** A number that grows a moment after the text has changed: panels read the text again then, never at each key. */
export function useTextVersion(editor: Editor): number {
  const [version, setVersion] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = ({ transaction }: { transaction: { docChanged: boolean } }): void => {
      if (!transaction.docChanged) return
      clearTimeout(timer)
      timer = setTimeout(() => setVersion((before) => before + 1), QUIET)
    }
    editor.on("transaction", later)
    return () => {
      clearTimeout(timer)
      editor.off("transaction", later)
    }
  }, [editor])
  return version
}
