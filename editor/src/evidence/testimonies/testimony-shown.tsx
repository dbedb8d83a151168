import { useMessages } from "../../messages/catalogue.ts"
import { formatDay } from "../../messages/format.ts"
import { useReco } from "../../reco/reco-context.ts"
import { RemoveButton } from "../rows/remove-button.tsx"
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
        <RemoveButton
          words={{ button: words.withdraw, ask: words.withdrawAsk, loses: words.withdrawLoses }}
          onRemove={async () => {
            await withdrawTestimony(reco.id, id)
            onWithdrawn()
          }}
        />
      )}
    </>
  )
}
