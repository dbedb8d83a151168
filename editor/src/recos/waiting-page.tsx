import { usePages } from "../api/use-pages.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { EmptyState } from "../ui/empty-state.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { Pages } from "../ui/pages.tsx"
import { listWaiting } from "./api.ts"
import { homeMessages } from "./home-messages.ts"
import { RecoList } from "./reco-list.tsx"

/** The recos in which something waits for the member. */
export function WaitingPage() {
  const words = useMessages(homeMessages)
  const recos = usePages("waiting", listWaiting)
  return (
    <>
      <PageHeading title={words.waitingTitle} />
      <Pages of={recos}>
        {(mine) =>
          mine.length > 0 ? (
            <RecoList recos={mine} />
          ) : (
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
