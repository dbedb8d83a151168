import { useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Button } from "../../ui/button.tsx"
import { TextArea } from "../../ui/field.tsx"
import { FailureNotice } from "../../ui/notice.tsx"
import { orReadAgain } from "../drafts/use-shared-draft.ts"
import { type ProposedFigures, proposeChange } from "./api.ts"
import { updatesMessages } from "./messages.ts"
import { isReason, useWordsLeft } from "./words-left.ts"

interface ProposeChangeProps {
  outcomeId: string
  figures: ProposedFigures
  /** Whether the figures can all be read; shows what cannot. */
  isWhole: () => boolean
  /** Saves what was typed beside the figures; answers the revision that the proposal follows. */
  saveRest: () => Promise<number>
  onConflict: () => void
  onProposed: () => void
}

/** At the end of the form of figures that were graded: why they would change, and the proposal. */
export function ProposeChange({ outcomeId, figures, isWhole, saveRest, onConflict, onProposed }: ProposeChangeProps) {
  const words = useMessages(updatesMessages)
  const { reco } = useReco()
  const [why, setWhy] = useWordsLeft(`why ${outcomeId}`)
  const [hasTried, setHasTried] = useState(false)
  const { submit, pending, failure } = useSubmit()
  const propose = async () => {
    setHasTried(true)
    if (!isWhole() || !isReason(why)) return
    await submit(async () => {
      await orReadAgain(async () => proposeChange(reco.id, outcomeId, figures, why, await saveRest()), onConflict)
      setWhy("")
      onProposed()
    })
  }
  return (
    <>
      <TextArea
        label={words.whyPropose}
        hint={words.whyHint}
        value={why}
        onText={setWhy}
        rows={3}
        maxlength={4000}
        error={hasTried && !isReason(why) ? words.reasonMissing : undefined}
      />
      <FailureNotice failure={failure} />
      <p class="actions">
        <Button kind="main" pending={pending} onClick={() => void propose()}>
          {words.send}
        </Button>
      </p>
    </>
  )
}
