import { signal } from "@preact/signals"
import { API } from "../api/client.ts"

/** How many things wait for the member: those that their page lists. */
export interface Awaited {
  count: number
  /** Whether there are more than are counted. */
  isMore: boolean
}

/** What the server said last; null where that is not known, as while it does not answer. A new object each time that something may be different. */
export const awaited = signal<Awaited | null>(null)

/** After an answer that is no stream (a restart, an ended session), browsers do not try again by themselves. */
const RETRY_MILLISECONDS = 30_000

/** Follows what waits for the member as long as somebody looks: of its few connections to one server, a browser keeps none for a hidden tab. */
export function followAwaited(): () => void {
  let stream: EventSource | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  const close = () => {
    clearTimeout(retry)
    stream?.close()
    stream = undefined
    awaited.value = null
  }
  const look = () => {
    close()
    if (document.visibilityState !== "visible") return
    const opened = new EventSource(`${API}/tray/events`)
    stream = opened
    opened.addEventListener("count", ({ data }: MessageEvent<string>) => {
      awaited.value = JSON.parse(data)
    })
    opened.addEventListener("error", () => {
      awaited.value = null
      if (opened.readyState === EventSource.CLOSED) retry = setTimeout(look, RETRY_MILLISECONDS)
    })
  }
  look()
  document.addEventListener("visibilitychange", look)
  return () => {
    document.removeEventListener("visibilitychange", look)
    close()
  }
}
