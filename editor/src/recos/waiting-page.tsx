import { useAnswer } from "../api/use-answer.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { Answer } from "../ui/answer.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { listRecos } from "./api.ts"
import { homeMessages } from "./home-messages.ts"
import { RecoList } from "./reco-list.tsx"

/** The recos in which something waits for the member. */
export function WaitingPage() {
  const words = useMessages(homeMessages)
  const recos = useAnswer("recos", () => listRecos())
  return (
    <>
      <PageHeading title={words.waitingTitle} />
      <Answer of={recos}>
        {(lines) => {
          const mine = lines.filter((line) => line.waitsFor.fromMe)
          return mine.length > 0 ? (
            <RecoList recos={mine} />
          ) : (
            <EmptyState title={words.nothingWaits}>
              <p>{words.nothingWaitsHelp}</p>
              <a href={paths.home}>{words.title}</a>
            </EmptyState>
          )
        }}
      </Answer>
    </>
  )
}
