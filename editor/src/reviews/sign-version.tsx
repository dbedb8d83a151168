import { useState } from "preact/hooks"
import { currentMember } from "../accounts/session.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { useReco } from "../reco/reco-context.ts"
import { Button } from "../ui/button.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import type { VersionDetail } from "../versions/api.ts"
import { shortHash, versionMessages } from "../versions/messages.ts"
import { signVersion } from "./api.ts"
import { reviewMessages } from "./messages.ts"

/** Whether the person who looks has signed a version. */
export const hasSigned = ({ signatures }: VersionDetail): boolean =>
  signatures.some(({ memberId }) => memberId === currentMember().id)

/** One's signature of a version: what it means, its fingerprint, and one confirmation. */
export function SignVersion({ version, onSigned }: { version: VersionDetail; onSigned: () => void }) {
  const words = useMessages(reviewMessages)
  const versionWords = useMessages(versionMessages)
  const { reco } = useReco()
  const [asked, setAsked] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const member = currentMember()
  const close = () => setAsked(false)
  const sign = () =>
    submit(async () => {
      await signVersion(reco.id, version.number, version.hash)
      close()
      onSigned()
    })
  return (
    <section>
      <h2>{words.signTitle}</h2>
      {hasSigned(version) ? (
        <Notice kind="done">{words.youSigned}</Notice>
      ) : (
        <>
          <p>{words.signLead}</p>
          <Button kind="main" onClick={() => setAsked(true)}>
            {words.sign}
          </Button>
        </>
      )}
      <Dialog open={asked} onClose={close} title={words.signConfirm(version.number)}>
        <p>{words.signMeans(member.name)}</p>
        <p>
          {words.signHash(shortHash(version.hash))} <span class="quiet">{versionWords.hashMeaning}</span>
        </p>
        <FailureNotice failure={failure} />
        <div class="actions">
          <Button kind="main" pending={pending} onClick={sign}>
            {words.sign}
          </Button>
          <Button onClick={close}>{words.cancel}</Button>
        </div>
      </Dialog>
    </section>
  )
}
