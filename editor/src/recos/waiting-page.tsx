import { useAnswer } from "../api/use-answer.ts"
import { usePages } from "../api/use-pages.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { listAwaiting } from "../remarks/api.ts"
import { AwaitingRemarks } from "../remarks/awaiting-remarks.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { FailureNotice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { Pages } from "../ui/pages.tsx"
import { listWaiting } from "./api.ts"
import { homeMessages } from "./home-messages.ts"
import { TrayList } from "./tray-list.tsx"

/** The recos in which something waits for the member. */
export function WaitingPage() {
  const words = useMessages(homeMessages)
  const recos = usePages("waiting", listWaiting)
  const remarks = useAnswer("remarks", listAwaiting)
  const threads = remarks.value ?? []
  return (
    <>
      <PageHeading title={words.waitingTitle} />
      <FailureNotice failure={remarks.failure} />
      {threads.length > 0 && <AwaitingRemarks threads={threads} />}
      <Pages of={recos}>
        {(mine) =>
          mine.length > 0 ? (
            <TrayList recos={mine} />
          ) : threads.length > 0 || remarks.pending || remarks.failure ? null : (
            <EmptyState title={words.nothingWaits}>
              <p>{words.nothingWaitsHelp}</p>
              <a href={paths.home}>{words.title}</a>
            </EmptyState>
          )
        }
      </Pages>
    </>
  )
}
