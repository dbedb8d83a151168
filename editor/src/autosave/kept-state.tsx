import { apiMessages } from "../api/messages.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import type { Keeper } from "./keeper.ts"

/** What is said of a draft, in the words of its form. */
export interface KeptWords {
  saved: string
  saving: string
  notSaved: string
  elsewhere: string
  keepHere: string
  takeTheirs: string
}

/** How far a draft is kept, and what to do where it is not. */
export function KeptState<Draft>({ kept, words }: { kept: Keeper<Draft>; words: KeptWords }) {
  const api = useMessages(apiMessages)
  const { phase, known } = kept.state.value
  if (phase.kind === "away" || phase.kind === "refused") {
    return (
      <FailureNotice failure={phase.failure}>
        <p>{words.notSaved}</p>
        <Button onClick={() => void kept.keep()}>{api.retry}</Button>
      </FailureNotice>
    )
  }
  if (phase.kind === "elsewhere") {
    return (
      <Notice kind="error">
        <p>{words.elsewhere}</p>
        <p>{words.notSaved}</p>
        {phase.theirs && (
          <p class="actions">
            <Button onClick={kept.keepMine}>{words.keepHere}</Button>
            <Button kind="quiet" onClick={kept.keepTheirs}>
              {words.takeTheirs}
            </Button>
          </p>
        )}
      </Notice>
    )
  }
  if (phase.kind === "held" || (known.revision === 0 && phase.kind === "kept")) return null
  return (
    <p class="meta" role="status">
      {phase.kind === "kept" ? words.saved : words.saving}
    </p>
  )
}
