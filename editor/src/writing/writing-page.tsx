import "./writing.css"
import { useLocation } from "preact-iso"
import { currentMember, loadSession } from "../accounts/session.ts"
import { useAnswer } from "../api/use-answer.ts"
import { KeptLink } from "../device/kept-link.tsx"
import { useMessages } from "../messages/catalogue.ts"
import { lazyPart } from "../ui/lazy-part.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { writingMessages } from "./messages.ts"
import { openText } from "./opening.ts"
import { WritingSheet } from "./writing-sheet.tsx"

/** A text that cannot be read is rare: what is said of it is fetched only then. */
const BrokenText = lazyPart(
  () => import("./broken-text.tsx"),
  (module) => module.BrokenText
)

/** The writing page of a reco, whose id the router takes from the address; `?langue=` chooses among its texts, `?proposition=` among what is proposed beside them. */
export function WritingPage({ id }: { id: string }) {
  const { query } = useLocation()
  const words = useMessages(writingMessages)
  const wanted = query.langue
  const branchId = query.proposition
  const opening = useAnswer(`${id}/${wanted ?? ""}/${branchId ?? ""}`, () => openText(id, wanted, branchId))
  /** The server answers again after the page was opened without it: what it says of the person and the reco counts. */
  const askAgain = async () => {
    await loadSession()
    opening.reload()
  }
  if (!opening.value) {
    return (
      <div class="writing-opening">
        {opening.failure ? (
          <FailureNotice failure={opening.failure}>{opening.failure.isOfNetwork && <KeptLink />}</FailureNotice>
        ) : (
          <p class="loading">{words.opening}</p>
        )}
      </div>
    )
  }
  if (opening.value.broken) return <BrokenText opening={opening.value} onTakenBack={opening.reload} />
  const { documentId, generation } = opening.value
  // A copy belongs to one member: whoever else is signed in by now begins with their own.
  return (
    <WritingSheet
      key={`${currentMember().id}/${documentId}/${generation}`}
      opening={opening.value}
      onServerBack={() => void askAgain()}
      onRights={opening.reload}
    />
  )
}
