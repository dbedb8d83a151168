import type { Signal } from "@preact/signals"
import { useEffect } from "preact/hooks"
import { useRecoNews } from "../../reco/reco-news.ts"
import { readUpdates } from "./api.ts"
import { UPDATES_PARTS } from "./use-updates.ts"

interface WatchRereadingsProps {
  recoId: string
  toReread: Signal<ReadonlySet<string>>
}

/** Keeps the statements that ask to be read again up to date beside the text, for as long as it is on the page. */
export function WatchRereadings({ recoId, toReread }: WatchRereadingsProps) {
  const read = () => {
    // Without an answer the marks stay as they were: the next news asks again.
    readMarks(recoId).then(
      (marks) => {
        toReread.value = marks
      },
      () => undefined
    )
  }
  useEffect(read, [recoId])
  useRecoNews(recoId, { parts: UPDATES_PARTS }, read)
  return null
}

async function readMarks(recoId: string): Promise<ReadonlySet<string>> {
  const { statements } = await readUpdates(recoId)
  const waiting = statements.filter(({ rereadings }) => rereadings.some(({ doneAt }) => doneAt === null))
  return new Set(waiting.map(({ id }) => id))
}
