import { useEffect, useRef } from "preact/hooks"
import { API } from "../api/client.ts"

/** Changes that come together are looked at once. */
const PAUSE_MILLISECONDS = 300
/** After an answer that is no stream (a restart, a lost right), browsers do not try again by themselves: less and less often. */
const FIRST_RETRY_MILLISECONDS = 2_000
const LAST_RETRY_MILLISECONDS = 120_000

/**
 * Calls back when the evidence of a reco has changed, whoever changed it, and each time the connection is back: what was said
 * meanwhile was missed. Where a proxy lets no events through, nothing is called and the page stays as it was read.
 */
export function useEvidenceNews(recoId: string, onChange: () => void): void {
  const latest = useRef(onChange)
  latest.current = onChange
  useEffect(() => share(recoId, () => latest.current()), [recoId])
}

interface Shared {
  callbacks: Set<() => void>
  stop: () => void
}
const streams = new Map<string, Shared>()

/** One stream a page, whatever number of its parts listen: a browser opens few connections to one server, for all its tabs. */
function share(recoId: string, onChange: () => void): () => void {
  let shared = streams.get(recoId)
  if (!shared) {
    const callbacks = new Set<() => void>()
    const tellAll = () => {
      for (const callback of callbacks) callback()
    }
    shared = { callbacks, stop: follow(recoId, tellAll) }
    streams.set(recoId, shared)
  }
  const { callbacks, stop } = shared
  callbacks.add(onChange)
  return () => {
    callbacks.delete(onChange)
    if (callbacks.size > 0) return
    stop()
    streams.delete(recoId)
  }
}

function follow(recoId: string, onChange: () => void): () => void {
  let stream: EventSource
  let pause: ReturnType<typeof setTimeout> | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_RETRY_MILLISECONDS
  const tell = () => {
    pause ??= setTimeout(() => {
      pause = undefined
      onChange()
    }, PAUSE_MILLISECONDS)
  }
  const listen = () => {
    stream = new EventSource(`${API}/recos/${recoId}/evidence/events`)
    stream.addEventListener("open", () => {
      wait = FIRST_RETRY_MILLISECONDS
    })
    stream.addEventListener("changed", tell)
    stream.addEventListener("error", () => {
      if (stream.readyState !== EventSource.CLOSED) return
      retry = setTimeout(listen, wait)
      wait = Math.min(2 * wait, LAST_RETRY_MILLISECONDS)
    })
  }
  listen()
  return () => {
    stream.close()
    clearTimeout(pause)
    clearTimeout(retry)
  }
}
