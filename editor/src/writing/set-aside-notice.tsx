import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { useEffect, useState } from "preact/hooks"
import { type CopyName, type SetAsideCopy, setAsideCopies } from "../collaboration/local-copy.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { writingMessages } from "./messages.ts"

/** Tells of copies that a replaced text left on this device, and lets the person take or erase each of them. */
export function SetAsideNotice({ name, language }: { name: CopyName; language: Language }) {
  const words = useMessages(writingMessages).aside
  const [copies, setCopies] = useState<readonly SetAsideCopy[]>([])
  useEffect(() => {
    // A browser that lists no copies has none to give: the page goes on without them.
    setAsideCopies(name).then(setCopies, () => undefined)
  }, [name.documentId, name.generation])
  if (copies.length === 0) return null
  const forget = async (copy: SetAsideCopy) => {
    await copy.forget()
    setCopies((before) => before.filter((one) => one !== copy))
  }
  return (
    <div class="save-detail" data-state="aside">
      <p>
        <strong>{words.title}.</strong> {words.body}
      </p>
      {copies.map((copy) => (
        <p key={copy.name} class="aside-actions">
          <Button onClick={() => void download(copy, language, words.fileName)}>{words.download}</Button>
          <Button kind="quiet" onClick={() => void forget(copy)}>
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
