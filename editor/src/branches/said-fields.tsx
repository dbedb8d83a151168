import type { Failure } from "../api/failure.ts"
import { useMessages } from "../messages/catalogue.ts"
import { TextArea, TextField } from "../ui/field.tsx"
import { branchMessages } from "./messages.ts"

/** What a proposal says of itself, and who writes in it. */
export interface Said {
  title: string
  reasons: string
  isShared: boolean
}

interface SaidFieldsProps {
  said: Said
  onSaid: (said: Said) => void
  failure: Failure | undefined
}

/** The fields of what a proposal says of itself. */
export function SaidFields({ said, onSaid, failure }: SaidFieldsProps) {
  const words = useMessages(branchMessages)
  return (
    <>
      <TextField
        label={words.named}
        value={said.title}
        onText={(title) => onSaid({ ...said, title })}
        maxlength={120}
        required
        error={failure?.field("title")}
      />
      <TextArea
        label={words.why}
        value={said.reasons}
        onText={(reasons) => onSaid({ ...said, reasons })}
        rows={3}
        maxlength={2000}
        required
        error={failure?.field("reasons")}
      />
      <label class="branch-choice">
        <input
          type="checkbox"
          checked={said.isShared}
          onChange={(event) => onSaid({ ...said, isShared: event.currentTarget.checked })}
        />
        {words.isShared}
      </label>
    </>
  )
}
