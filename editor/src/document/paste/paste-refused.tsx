import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { Notice } from "../../ui/notice.tsx"
import { pasteMessages } from "./paste-messages.ts"

/** Why nothing was pasted, and what to do. */
export function PasteRefused({ why, onClose }: { why: "too-long" | "no-reader"; onClose: () => void }) {
  const words = useMessages(pasteMessages)
  return (
    <div class="paste-notice">
      <Notice kind="error">
        <p>{why === "too-long" ? words.tooLong : words.noReader}</p>
      </Notice>
      <p class="actions">
        <Button onClick={onClose}>{words.close}</Button>
      </p>
    </div>
  )
}
