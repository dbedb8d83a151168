import { useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { formatDay } from "../../messages/format.ts"
import { useReco } from "../../recos/reco-context.ts"
import { Button } from "../../ui/button.tsx"
import { Dialog } from "../../ui/dialog.tsx"
import { FailureNotice } from "../../ui/notice.tsx"
import { type Testimony, withdrawTestimony } from "./api.ts"
import { testimonyMessages } from "./messages.ts"

interface TestimonyShownProps {
  testimony: Testimony
  onWithdrawn: () => void
}

/** One testimony, with how it is signed and how the consent was given; or only that there was one. */
export function TestimonyShown({ testimony: { id, told, withdrawnAt }, onWithdrawn }: TestimonyShownProps) {
  const words = useMessages(testimonyMessages)
  const { reco } = useReco()
  if (!told) return <p class="meta">{words.withdrawn(formatDay(withdrawnAt ?? ""))}</p>
  const facts = [
    words.toldOn(formatDay(told.collectedOn)),
    words.consentGiven[told.consent.how](formatDay(told.consent.on)),
    ...(told.collectedBy ? [words.collectedBy(told.collectedBy.name)] : [])
  ]
  return (
    <>
      <figure class="testimony">
        <blockquote>{told.words}</blockquote>
        <figcaption>{told.signature}</figcaption>
      </figure>
      <p class="meta">{facts.join(" · ")}</p>
      {reco.allowed.includes("testimony.withdraw") && (
        <Withdraw recoId={reco.id} testimonyId={id} onWithdrawn={onWithdrawn} />
      )}
    </>
  )
}

interface WithdrawProps {
  recoId: string
  testimonyId: string
  onWithdrawn: () => void
}

function Withdraw({ recoId, testimonyId, onWithdrawn }: WithdrawProps) {
  const words = useMessages(testimonyMessages)
  const [asking, setAsking] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const withdraw = () =>
    submit(async () => {
      await withdrawTestimony(recoId, testimonyId)
      setAsking(false)
      onWithdrawn()
    })
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {words.withdraw}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={words.withdrawAsk}>
        <p>{words.withdrawLoses}</p>
        <FailureNotice failure={failure} />
        <p class="actions">
          <Button kind="danger" pending={pending} onClick={() => void withdraw()}>
            {words.withdraw}
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            {words.cancel}
          </Button>
        </p>
      </Dialog>
    </>
  )
}
