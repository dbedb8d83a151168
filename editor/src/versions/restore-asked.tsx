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

/** What was taken up again, and what it asks for. */
export function RestoreDone({ recoId, restored }: { recoId: string; restored: Restored }) {
  const words = useMessages(versionMessages)
  return (
    <Notice kind="done">
      <p>{words.restored}</p>
      <EvidenceToDo recoId={recoId} restored={restored} />
      <p class="row-links">
        <a href={paths.write(recoId)}>{words.write}</a>
        <a href={paths.history(recoId)}>{words.history}</a>
      </p>
    </Notice>
  )
}

interface AskedProps {
  number: string
  onRestored: (restored: Restored) => void
  onClose: () => void
}

/** Asks once, and says what taking a text up again does. */
export function RestoreAsked({ open, ...asked }: AskedProps & { open: boolean }) {
  const words = useMessages(versionMessages)
  return (
    <Dialog open={open} onClose={asked.onClose} title={words.restoreTitle(asked.number)}>
      <Asked {...asked} />
    </Dialog>
  )
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
