import { currentMember } from "../accounts/session.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { amendmentMessages } from "./amendment-messages.ts"
import { type Amendment, supportAmendment, type Thread } from "./api.ts"
import type { RemarkBook } from "./remark-book.ts"

interface AmendmentSupportProps {
  book: RemarkBook
  thread: Thread
  amendment: Amendment
  /** Whether this person may say that they are for it: whoever may write remarks, but for who proposes it. */
  maySupport: boolean
}

/** Who is for what a thread proposes. */
export function AmendmentSupport({ book, thread, amendment: { supporters }, maySupport }: AmendmentSupportProps) {
  const words = useMessages(amendmentMessages)
  const sending = useSubmit()
  const me = currentMember().id
  const isFor = supporters.some(({ id }) => id === me)
  const change = () =>
    sending.submit(async () => {
      book.put(await supportAmendment(book.recoId, thread.id, !isFor))
    })
  return (
    <>
      {supporters.length > 0 && <p class="meta">{words.supporters(supporters.map(({ name }) => name))}</p>}
      <FailureNotice failure={sending.failure} />
      {maySupport && thread.messages[0]?.author?.id !== me && (
        <div class="remark-actions">
          <Button pending={sending.pending} onClick={() => void change()}>
            {isFor ? words.supportNoMore : words.support}
          </Button>
        </div>
      )}
    </>
  )
}
