import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { SetAsideCopy } from "../collaboration/local-copy.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { setAsideMessages } from "./set-aside-messages.ts"

interface SetAsideListProps {
  copies: readonly SetAsideCopy[]
  language: Language
  onForget: (copy: SetAsideCopy) => void
}

/** The copies that a replaced text left on this device, each to be taken or erased. */
export function SetAsideList({ copies, language, onForget }: SetAsideListProps) {
  const words = useMessages(setAsideMessages)
  return (
    <div class="save-detail" data-state="aside">
      <p>
        <strong>{words.title}.</strong> {words.body}
      </p>
      {copies.map((copy) => (
        <p key={copy.name} class="aside-actions">
          <Button onClick={() => void download(copy, language, words.fileName)}>{words.download}</Button>
          <Button kind="quiet" onClick={() => onForget(copy)}>
            {words.forget}
          </Button>
        </p>
      ))}
    </div>
  )
}

/** The Markdown writer is only fetched by who needs it; a copy that no longer fits the schema is given as it is. */
async function download(copy: SetAsideCopy, language: Language, fileName: string): Promise<void> {
  const { saveText } = await import("./copy-to-text.ts")
  saveText(copy.document, language, fileName)
}
