import { useEffect, useRef } from "preact/hooks"
import { API } from "../api/client.ts"
import { type Changes, concerns, readChanges, type Shown, together } from "./told-changes.ts"

/** Changes that come together are looked at once. */
const PAUSE_MILLISECONDS = 300
/** After an answer that is no stream (a restart, a lost right), browsers do not try again by themselves: less and less often. */
const FIRST_RETRY_MILLISECONDS = 2_000
const LAST_RETRY_MILLISECONDS = 120_000

/**
 * Calls back when something that is shown of a reco has changed, whoever changed it, and each time the connection is back: what was
 * said meanwhile was missed. Where a proxy lets no events through, nothing is called and the page stays as it was read.
 */
export function useRecoNews(recoId: string, shown: Shown, onChange: () => void): void {
  const latest = useRef({ shown, onChange })
  latest.current = { shown, onChange }
  useEffect(
    () =>
      followRecoNews(recoId, {
        changed: (changes) => {
          if (concerns(changes, latest.current.shown)) latest.current.onChange()
        }
      }),
    [recoId]
  )
}

/** What a part of a page does at the news of a reco. */
interface NewsListener {
  changed: (changes: Changes) => void
  /** The stream is cut; `changed` comes when it is back. */
  lost?: () => void
}

interface Shared {
  listeners: Set<NewsListener>
  stop: () => void
}
const streams = new Map<string, Shared>()

/** One stream a page, whatever number of its parts listen: a browser opens few connections to one server, for all its tabs. */
export function followRecoNews(recoId: string, listener: NewsListener): () => void {
  let shared = streams.get(recoId)
  if (!shared) {
    const listeners = new Set<NewsListener>()
    const stop = follow(recoId, {
      changed: (changes) => {
        for (const { changed } of listeners) changed(changes)
      },
      lost: () => {
        for (const { lost } of listeners) lost?.()
      }
    })
    shared = { listeners, stop }
    streams.set(recoId, shared)
  }
  const { listeners, stop } = shared
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0 || streams.get(recoId)?.listeners !== listeners) return
    stop()
    streams.delete(recoId)
  }
}

function follow(recoId: string, { changed, lost }: Required<NewsListener>): () => void {
  let stream: EventSource
  let pause: ReturnType<typeof setTimeout> | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_RETRY_MILLISECONDS
  let untold: Changes = []
  const hear = ({ data }: MessageEvent<unknown>) => {
    untold = together(untold, readChanges(data))
    pause ??= setTimeout(() => {
      const told = untold
      pause = undefined
      untold = []
      changed(told)
    }, PAUSE_MILLISECONDS)
  }
  const listen = () => {
    stream = new EventSource(`${API}/recos/${recoId}/events`)
    stream.addEventListener("open", () => {
      wait = FIRST_RETRY_MILLISECONDS
    })
    stream.addEventListener("changed", hear)
    stream.addEventListener("error", () => {
      lost()
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
