import { loadHouse } from "../accounts/house.ts"
import { loadSession } from "../accounts/session.ts"
import type { Failure } from "../api/failure.ts"
import { apiMessages } from "../api/messages.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { Threshold } from "./threshold.tsx"

/** No answer from the server at the very start: says so, and tries again on demand. */
export function Unreachable({ failure }: { failure: Failure }) {
  const words = useMessages(apiMessages)
  const retry = async () => {
    await loadSession()
    await loadHouse()
  }
  return (
    <Threshold>
      <PageHeading title={words.failedToLoad} />
      <FailureNotice failure={failure} />
      <Button kind="main" onClick={() => void retry()}>
        {words.retry}
      </Button>
    </Threshold>
  )
}
