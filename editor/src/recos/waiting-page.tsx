import { useEffect } from "preact/hooks"
import { useAnswer } from "../api/use-answer.ts"
import { usePages } from "../api/use-pages.ts"
import { DeclarationAwaited } from "../interests/declaration-awaited.tsx"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { AwaitedThreads } from "../remarks/awaited-thread.tsx"
import { awaited } from "../shell/tray-news.ts"
import { Answer } from "../ui/answer.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { Pages } from "../ui/pages.tsx"
import { listTexts } from "./api.ts"
import { HappenedList } from "./happened-list.tsx"
import { homeMessages } from "./home-messages.ts"
import { listNotices, readTray } from "./tray-api.ts"
import { AskedList, TextList } from "./tray-list.tsx"

/** What waits for the member, then, apart, the texts that they may go on writing, then what happened. */
export function WaitingPage() {
  const words = useMessages(homeMessages)
  const tray = useAnswer("tray", readTray)
  const texts = usePages("texts", listTexts)
  const happened = usePages("notices", listNotices)
  const told = awaited.value
  useEffect(() => {
    if (!told) return
    tray.reload()
    happened.reload()
  }, [told])
  const awaiting = new Set(tray.value?.items.flatMap((item) => ("thread" in item ? item.thread.id : [])))
  return (
    <>
      <PageHeading title={words.waitingTitle} />
      <Answer of={tray}>
        {({ items, isMore }) => {
          if (items.length === 0) {
            return (
              <EmptyState title={words.nothingWaits}>
                <p>{words.nothingWaitsHelp}</p>
                <a href={paths.home}>{words.title}</a>
              </EmptyState>
            )
          }
          const declared = items.find((item) => item.kind === "declaration")
          const threads = items.filter((item) => "thread" in item)
          return (
            <>
              {declared && <DeclarationAwaited awaited={declared.declaration} />}
              <AskedList
                steps={items.filter((item) => item.kind === "step")}
                gradings={items.filter((item) => item.kind === "grading")}
                branches={items.filter((item) => item.kind === "branch")}
              />
              <AwaitedThreads kind="amendment" threads={threads.filter(({ kind }) => kind === "amendment")} />
              <AwaitedThreads kind="remark" threads={threads.filter(({ kind }) => kind === "remark")} />
              {isMore && <p>{words.moreWaits}</p>}
            </>
          )
        }}
      </Answer>
      <Pages of={texts}>{(mine) => <TextList recos={mine} />}</Pages>
      <HappenedList of={happened} awaiting={awaiting} />
    </>
  )
}
