import { apiMessages } from "../../api/messages.ts"
import type { Keeper } from "../../autosave/keeper.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { FailureNotice, Notice } from "../../ui/notice.tsx"
import { tableMessages } from "./messages.ts"

/** Whether something of a row asks for its person: it could not be kept, or somebody else kept something else. */
export const needsNote = <Draft,>({ state }: Keeper<Draft>): boolean =>
  ["away", "refused", "elsewhere"].includes(state.value.phase.kind)

/** What stands below a row whose words could not be kept. */
export function RowNote<Draft>({ kept }: { kept: Keeper<Draft> }) {
  const words = useMessages(tableMessages)
  const api = useMessages(apiMessages)
  const { phase } = kept.state.value
  if (phase.kind === "away" || phase.kind === "refused") {
    return (
      <FailureNotice failure={phase.failure}>
        <Button onClick={() => void kept.keep()}>{api.retry}</Button>
      </FailureNotice>
    )
  }
  if (phase.kind !== "elsewhere" || !phase.theirs) return null
  return (
    <Notice kind="error">
      <p>{words.elsewhere}</p>
      <p class="actions">
        <Button onClick={kept.keepMine}>{words.mine}</Button>
        <Button kind="quiet" onClick={kept.keepTheirs}>
          {words.theirs}
        </Button>
      </p>
    </Notice>
  )
}
