import { useSubmit } from "../../../api/use-submit.ts"
import { useMessages } from "../../../messages/catalogue.ts"
import { Button } from "../../../ui/button.tsx"
import { FailureNotice } from "../../../ui/notice.tsx"
import { type OutcomeAddress, type OutcomeGradings, takeBackGrading } from "../api.ts"
import { gradingMessages } from "../messages.ts"

interface TakeBackProps {
  address: OutcomeAddress
  gradings: OutcomeGradings
  onChanged: () => void
}

/** Takes one's signature back, where one may: before the second has signed, or once the estimate has changed. */
export function TakeBack({ address, gradings, onChanged }: TakeBackProps) {
  const words = useMessages(gradingMessages)
  const { pending, failure, submit } = useSubmit()
  if (gradings.refusals.takeBack !== null) return null
  // Both are seen, or the other has judged the new estimate already: one's own is of the older one.
  const isAgain = gradings.revealed.length > 0 || gradings.mine?.isOutdated === true
  const takeBack = () =>
    submit(async () => {
      await takeBackGrading(address)
      onChanged()
    })
  return (
    <div>
      {isAgain ? <p class="field-hint">{words.takeBackOutdatedHint}</p> : <p class="quiet">{words.hidden}</p>}
      <FailureNotice failure={failure} />
      <Button onClick={takeBack} pending={pending}>
        {isAgain ? words.takeBackOutdated : words.takeBack}
      </Button>
    </div>
  )
}
