import { useEffect } from "preact/hooks"
import { awaited, followAwaited } from "./tray-news.ts"

/** How many things wait for the member, beside the way to them; nothing where none do, or where that is not known. */
export function AwaitedCount() {
  useEffect(followAwaited, [])
  return <Count />
}

/** The same beside what hides that way on a narrow screen. */
export function AwaitedEcho() {
  return <Count isSilent />
}

function Count({ isSilent }: { isSilent?: true }) {
  const { value } = awaited
  if (!value?.count) return null
  return (
    <span class="rail-count" aria-hidden={isSilent}>
      {value.count}
      {value.isMore && "+"}
    </span>
  )
}
