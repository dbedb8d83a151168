import { noticeSentence } from "@recos/schemas/notices/notice-words"
import { useEffect } from "preact/hooks"
import type { Paged } from "../api/use-pages.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatMoment } from "../messages/format.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { paths } from "../paths.ts"
import { Pages } from "../ui/pages.tsx"
import { homeMessages } from "./home-messages.ts"
import { type Notice, seeNotices } from "./tray-api.ts"

interface HappenedListProps {
  of: Paged<Notice>
  /** The threads that the page shows as waiting: what only says so again is left out. */
  awaiting: ReadonlySet<string>
}

/** What happened that concerns the member, quietly; what is shown is seen, and no mail tells it any more. */
export function HappenedList({ of, awaiting }: HappenedListProps) {
  const words = useMessages(homeMessages)
  const { submit } = useSubmit()
  const newest = of.value?.items[0]
  const oldest = of.value?.items.at(-1)
  const isNew = of.value?.items.some(({ isSeen }) => !isSeen) ?? false
  useEffect(() => {
    // What cannot be kept as seen is told by a mail all the same: nothing is lost.
    if (newest && oldest && isNew) void submit(() => seeNotices(oldest.at, newest.at))
  }, [newest?.id, oldest?.id])
  const isSaidAbove = ({ kind, threadId }: Notice) =>
    (kind === "named" || kind === "given") && threadId !== null && awaiting.has(threadId)
  if (of.value?.items.length === 0) return null
  return (
    <section>
      <h2>{words.happened}</h2>
      <Pages of={of}>
        {(notices) => (
          <ul class="rows">
            {notices
              .filter((notice) => !isSaidAbove(notice))
              .map((notice) => (
                <li key={notice.id}>
                  <p>
                    {!notice.isSeen && <strong class="chip">{words.isNew}</strong>}{" "}
                    <a href={notice.place}>{noticeSentence(notice, interfaceLanguage.value)}</a>
                  </p>
                  <p class="meta">
                    <span lang={notice.language}>{notice.title}</span> ·{" "}
                    <time dateTime={notice.at}>{formatMoment(notice.at)}</time>
                  </p>
                </li>
              ))}
          </ul>
        )}
      </Pages>
      <p class="interface">
        <a href={`${paths.account}#courriels`}>{words.chooseMails}</a>
      </p>
    </section>
  )
}
