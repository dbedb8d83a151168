import type { Editor } from "@tiptap/core"
import type { Transaction } from "@tiptap/pm/state"
import { useEffect } from "preact/hooks"
import { tell } from "../../ui/tell.ts"
import { isFromRoom } from "../paper/outline-guard.ts"

interface PassingWordProps {
  editor: Editor
  words: string
  onClose: () => void
}

/** Why a gesture had no effect: stays, whoever reads slowly, until the person writes on or presses Escape. */
export function PassingWord({ editor, words, onClose }: PassingWordProps) {
  useEffect(() => {
    tell(words)
    const onUpdate = ({ transaction }: { transaction: Transaction }) => {
      if (!isFromRoom(transaction)) onClose()
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") onClose()
    }
    editor.on("update", onUpdate)
    document.addEventListener("keydown", onKey)
    return () => {
      editor.off("update", onUpdate)
      document.removeEventListener("keydown", onKey)
    }
  }, [editor, words])
  return <p class="outline-kept">{words}</p>
}
