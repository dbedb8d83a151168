import { IMPORT_MESSAGES } from "@recos/schemas/document/markdown/import-report"
import type { Loss } from "@recos/schemas/document/paste/losses"
import type { Editor } from "@tiptap/core"
import { yUndoPluginKey } from "@tiptap/y-tiptap"
import { useEffect, useState } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { plural } from "../../messages/format.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { Button } from "../../ui/button.tsx"
import { pasteMessages } from "./paste-messages.ts"

interface PasteNoticeProps {
  editor: Editor
  losses: readonly Loss[]
  /** The paste among this person’s changes, as the undo of the shared text names it. */
  change: unknown
  onClose: () => void
}

/** One quiet line on what a paste left out or changed, with its sentences on demand, and the way to take the paste back. */
export function PasteNotice({ editor, losses, change, onClose }: PasteNoticeProps) {
  const words = useMessages(pasteMessages)
  const isLast = useIsLastChange(editor, change)
  const undo = (): void => {
    editor.commands.undo()
    editor.view.focus()
    onClose()
  }
  return (
    <div class="paste-notice" role="status">
      <p>
        {words.done}{" "}
        {losses
          .map(({ code, count }) => `${count} ${plural(interfaceLanguage.value, count, words.counts[code])}`)
          .join(" · ")}
        .
      </p>
      <details>
        <summary>{words.see}</summary>
        <ul>
          {losses.map(({ code, details }) => (
            <li key={code}>
              {IMPORT_MESSAGES[code][interfaceLanguage.value]}
              {details.length > 0 && <q> {details.join(" · ")}</q>}
            </li>
          ))}
        </ul>
      </details>
      <p class="actions">
        {isLast && <Button onClick={undo}>{words.undo}</Button>}
        <Button onClick={onClose}>{words.close}</Button>
      </p>
    </div>
  )
}

/** Whether an undo would take back this change and no later one. */
function useIsLastChange(editor: Editor, change: unknown): boolean {
  const isLastNow = (): boolean =>
    change !== null && yUndoPluginKey.getState(editor.state)?.undoManager.undoStack.at(-1) === change
  const [isLast, setIsLast] = useState(isLastNow)
  useEffect(() => {
    const look = (): void => setIsLast(isLastNow())
    look()
    editor.on("update", look)
    return () => void editor.off("update", look)
  }, [editor, change])
  return isLast
}
