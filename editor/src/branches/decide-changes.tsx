import { useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { useReco } from "../reco/reco-context.ts"
import { Button } from "../ui/button.tsx"
import { TextArea } from "../ui/field.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { tell } from "../ui/tell.ts"
import { acceptChanges, type Branch, refuseChanges, type Unbrought } from "./api.ts"
import { branchMessages } from "./messages.ts"

interface DecideChangesProps {
  branch: Branch
  changes: readonly number[]
  /** Some of them meet what others wrote: nothing was decided. */
  onMet: (met: readonly Unbrought[]) => void
  onDecided: () => void
}

type Way = "accept" | "refuse" | "byHand"

/** Accepts the chosen changes, or refuses them with a reason. */
export function DecideChanges({ branch, changes, onMet, onDecided }: DecideChangesProps) {
  const words = useMessages(branchMessages)
  const { reco } = useReco()
  const [way, setWay] = useState<Way | null>(null)
  const [reason, setReason] = useState("")
  const sending = useSubmit()
  const decide = async (): Promise<readonly Unbrought[]> => {
    const asked = { chosen: [...changes], reason }
    if (way === "refuse") {
      await refuseChanges(reco.id, branch.id, asked)
      return []
    }
    return acceptChanges(reco.id, branch.id, { ...asked, isByHand: way === "byHand" })
  }
  const send = async (): Promise<void> => {
    let met: readonly Unbrought[] = []
    const isSent = await sending.submit(async () => {
      met = await decide()
    })
    if (!isSent) return
    setWay(null)
    if (met.length > 0) {
      onMet(met)
      tell(words.meets)
      return
    }
    setReason("")
    tell(way === "refuse" ? words.refused : way === "byHand" ? words.acceptedByHand : words.accepted)
    onDecided()
  }
  return (
    <section class="branch-decide" aria-label={words.decide(changes.length)}>
      <p>{words.decide(changes.length)}</p>
      {way === null ? (
        <p class="actions">
          <Button onClick={() => setWay("accept")}>{words.accept}</Button>
          <Button onClick={() => setWay("refuse")}>{words.refuse}</Button>
          <Button kind="quiet" onClick={() => setWay("byHand")}>
            {words.byHand}
          </Button>
        </p>
      ) : (
        <Form onSend={send}>
          <TextArea
            label={way === "refuse" ? words.refuseReason : words.acceptReason}
            hint={way === "refuse" ? words.refuseReasonHint : way === "byHand" ? words.byHandHint : undefined}
            value={reason}
            onText={setReason}
            rows={2}
            maxlength={1000}
            required={way === "refuse"}
            error={sending.failure?.field("reason")}
          />
          <FormEnd
            send={way === "refuse" ? words.refuseIt : way === "byHand" ? words.byHandIt : words.acceptIt}
            pending={sending.pending}
            failure={sending.failure}
            onCancel={() => setWay(null)}
          />
        </Form>
      )}
    </section>
  )
}
