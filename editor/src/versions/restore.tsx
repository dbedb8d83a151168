import { useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { useReco } from "../recos/reco-context.ts"
import { Button } from "../ui/button.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { restoreVersion } from "./api.ts"
import { versionMessages } from "./messages.ts"

/** Takes the text of a version up again, as a change like another; asks once and says what it does. */
export function Restore({ number }: { number: string }) {
  const words = useMessages(versionMessages)
  const { reco } = useReco()
  const [asked, setAsked] = useState(false)
  const [restored, setRestored] = useState(false)
  const { pending, failure, submit } = useSubmit()
  const close = () => setAsked(false)
  const restore = () =>
    submit(async () => {
      await restoreVersion(reco.id, number)
      setRestored(true)
      close()
    })
  if (restored) {
    return (
      <Notice kind="done">
        <p>{words.restored}</p>
        <a href={paths.write(reco.id)}>{words.write}</a>
      </Notice>
    )
  }
  return (
    <>
      <Button onClick={() => setAsked(true)}>{words.restore}</Button>
      <Dialog open={asked} onClose={close} title={words.restoreTitle(number)}>
        <p>{words.restoreLost}</p>
        <p>{words.restoreKept}</p>
        <FailureNotice failure={failure} />
        <div class="actions">
          <Button kind="main" pending={pending} onClick={restore}>
            {words.restore}
          </Button>
          <Button onClick={close}>{words.cancel}</Button>
        </div>
      </Dialog>
    </>
  )
}
