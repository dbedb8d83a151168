import { useState } from "preact/hooks"
import { useAnswer } from "../api/use-answer.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { useReco } from "../reco/reco-context.ts"
import { Answer } from "../ui/answer.tsx"
import { Button } from "../ui/button.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { compareVersions, type Restored, restoreVersion } from "./api.ts"
import { versionMessages } from "./messages.ts"
import { restoreMessages } from "./restore-messages.ts"
import { EvidenceApart, EvidenceToDo } from "./restored-evidence.tsx"

/** Takes the text of a version up again, as a change like another; asks once and says what it does. */
export function Restore({ number }: { number: string }) {
  const words = useMessages(versionMessages)
  const { reco } = useReco()
  const [asked, setAsked] = useState(false)
  const [restored, setRestored] = useState<Restored>()
  if (restored) {
    return (
      <Notice kind="done">
        <p>{words.restored}</p>
        <EvidenceToDo recoId={reco.id} restored={restored} />
        <a href={paths.write(reco.id)}>{words.write}</a>
      </Notice>
    )
  }
  const close = () => setAsked(false)
  return (
    <>
      <Button onClick={() => setAsked(true)}>{words.restore}</Button>
      <Dialog open={asked} onClose={close} title={words.restoreTitle(number)}>
        <Asked number={number} onRestored={setRestored} onClose={close} />
      </Dialog>
    </>
  )
}

interface AskedProps {
  number: string
  onRestored: (restored: Restored) => void
  onClose: () => void
}

/** What will happen to the text and what will not to the evidence, as both are when the question is asked. */
function Asked({ number, onRestored, onClose }: AskedProps) {
  const words = useMessages(versionMessages)
  const evidenceWords = useMessages(restoreMessages)
  const { reco } = useReco()
  const [proposes, setProposes] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const compared = useAnswer(`${reco.id} ${number}`, () => compareVersions(reco.id, number, "draft"))
  // A text of today that cannot be compared is a reason to take an older one up again.
  const isComparing = compared.value === undefined && !compared.failure
  const restore = () =>
    submit(async () => {
      onRestored(await restoreVersion(reco.id, number, proposes ? { why: evidenceWords.why(number) } : null))
    })
  return (
    <>
      <p>{words.restoreLost}</p>
      <p>{words.restoreKept}</p>
      <Answer of={compared}>
        {(found) => (
          <EvidenceApart
            recoId={reco.id}
            number={number}
            compared={found}
            proposes={proposes}
            onProposes={setProposes}
          />
        )}
      </Answer>
      <FailureNotice failure={failure} />
      <div class="actions">
        <Button kind="main" pending={pending || isComparing} onClick={restore}>
          {words.restore}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </>
  )
}
