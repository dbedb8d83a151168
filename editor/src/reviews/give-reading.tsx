import { useState } from "preact/hooks"
import { currentMember } from "../accounts/session.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { useReco } from "../reco/reco-context.ts"
import { Button } from "../ui/button.tsx"
import { OneChoice } from "../ui/choices.tsx"
import { TextArea } from "../ui/field.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import type { VersionDetail } from "../versions/api.ts"
import { giveReading } from "./api.ts"
import { reviewMessages } from "./messages.ts"
import { isOfAnother, type Opinion, verdictOn } from "./opinion.ts"

interface GiveReadingProps {
  version: VersionDetail
  /** What was typed so far: kept by the page, so that news of the reco never take it away. */
  opinion: Opinion
  onOpinion: (opinion: Opinion) => void
  /** Whether readings are still taken. */
  isOpen: boolean
  onGiven: () => void
}

/** One's opinion on the version just read, with its reasons. */
export function GiveReading({ version, opinion, onOpinion, isOpen, onGiven }: GiveReadingProps) {
  const words = useMessages(reviewMessages)
  const { reco } = useReco()
  const { reason, isGiven } = opinion
  const verdict = verdictOn(opinion, version.number)
  const isMoved = isOfAnother(opinion, version.number)
  const [unchosen, setUnchosen] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const mine = version.readings.find((reading) => reading.counts && reading.memberId === currentMember().id)
  const give = () => {
    if (!isOpen) return
    if (!verdict) return setUnchosen(true)
    return submit(async () => {
      await giveReading(reco.id, version.number, verdict, reason)
      onOpinion({ ...opinion, isGiven: true })
      onGiven()
    })
  }
  return (
    <section>
      <h2>{words.readingTitle}</h2>
      <p>{words.readingLead(version.number)}</p>
      {mine && !isGiven && (
        <p class="quiet">{mine.verdict === "approve" ? words.youApproved : words.youAskedChanges}</p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void give()
        }}
      >
        <OneChoice
          legend={words.verdict}
          choices={[
            { value: "approve", label: words.approve, hint: words.approveHint },
            { value: "changes", label: words.changes, hint: words.changesHint }
          ]}
          chosen={verdict}
          onChoice={(choice) => {
            setUnchosen(false)
            onOpinion({ about: version.number, verdict: choice, reason, isGiven: false })
          }}
          error={unchosen ? words.chooseVerdict : undefined}
        />
        <TextArea
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          onText={(text) =>
            onOpinion({
              ...opinion,
              about: isMoved ? opinion.about : version.number,
              verdict: isMoved ? undefined : verdict,
              reason: text,
              isGiven: false
            })
          }
          error={failure?.field("reason")}
          maxlength={4000}
          required
        />
        <FailureNotice failure={failure} />
        {isGiven && <Notice kind="done">{words.given}</Notice>}
        <div role="status">
          {!isOpen && <p>{words.closedMeanwhile}</p>}
          {isOpen && isMoved && <p>{words.movedMeanwhile(opinion.about ?? "", version.number)}</p>}
        </div>
        {isOpen && (
          <div class="actions">
            <Button kind="main" type="submit" pending={pending}>
              {words.give}
            </Button>
          </div>
        )}
      </form>
    </section>
  )
}
