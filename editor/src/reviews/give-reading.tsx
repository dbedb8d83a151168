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
import { giveReading, type Verdict } from "./api.ts"
import { reviewMessages } from "./messages.ts"

/** One's opinion on the version just read, with its reasons. */
export function GiveReading({ version, onGiven }: { version: VersionDetail; onGiven: () => void }) {
  const words = useMessages(reviewMessages)
  const { reco } = useReco()
  const [verdict, setVerdict] = useState<Verdict>()
  const [reason, setReason] = useState("")
  const [unchosen, setUnchosen] = useState(false)
  const [given, setGiven] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const mine = version.readings.find((reading) => reading.counts && reading.memberId === currentMember().id)
  const give = () => {
    if (!verdict) return setUnchosen(true)
    return submit(async () => {
      await giveReading(reco.id, version.number, verdict, reason)
      setGiven(true)
      onGiven()
    })
  }
  return (
    <section>
      <h2>{words.readingTitle}</h2>
      <p>{words.readingLead(version.number)}</p>
      {mine && !given && <p class="quiet">{mine.verdict === "approve" ? words.youApproved : words.youAskedChanges}</p>}
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
            setGiven(false)
            setVerdict(choice)
          }}
          error={unchosen ? words.chooseVerdict : undefined}
        />
        <TextArea
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          onText={setReason}
          error={failure?.field("reason")}
          maxlength={4000}
          required
        />
        <FailureNotice failure={failure} />
        {given && <Notice kind="done">{words.given}</Notice>}
        <div class="actions">
          <Button kind="main" type="submit" pending={pending}>
            {words.give}
          </Button>
        </div>
      </form>
    </section>
  )
}
