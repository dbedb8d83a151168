import { type ReadonlySignal, signal } from "@preact/signals"
import { followRecoNews } from "../reco/reco-news.ts"
import { concerns, type RecoPart } from "../reco/told-changes.ts"

/** An answer of the server that many parts of a page show: read once for all of them, and only while one is seen. */
export interface LiveAnswer<Value> {
  /** Undefined until it is first known. */
  value: ReadonlySignal<Value | undefined>
  /** The server is out of reach: what is known may have changed meanwhile. */
  isOutOfReach: ReadonlySignal<boolean>
  /** Called by each part while it is seen; the answer lets go. */
  follow: () => () => void
  /** Asks again, after a change of one's own. */
  readAgain: () => Promise<void>
}

/** Reads an answer about a reco, again at each piece of news of its parts, while somebody follows it. */
export function liveAnswer<Value>(
  recoId: string,
  parts: readonly RecoPart[],
  ask: () => Promise<Value>
): LiveAnswer<Value> {
  const value = signal<Value | undefined>(undefined)
  const isOutOfReach = signal(false)
  let asked = 0
  const read = async (): Promise<void> => {
    asked += 1
    const mine = asked
    try {
      const answer = await ask()
      if (mine !== asked) return
      value.value = answer
      isOutOfReach.value = false
    } catch {
      // Each part says that it shows the last known; the next news, or the network, asks again.
      if (mine === asked) isOutOfReach.value = true
    }
  }
  const start = (): (() => void) => {
    const lost = () => {
      isOutOfReach.value = true
    }
    const found = () => void read()
    const stop = followRecoNews(recoId, {
      changed: (changes) => {
        if (concerns(changes, { parts })) found()
      },
      lost
    })
    addEventListener("offline", lost)
    addEventListener("online", found)
    found()
    return () => {
      stop()
      removeEventListener("offline", lost)
      removeEventListener("online", found)
    }
  }
  let followers = 0
  let end: (() => void) | undefined
  return {
    value,
    isOutOfReach,
    readAgain: read,
    follow: () => {
      if (followers === 0) end = start()
      followers += 1
      return () => {
        followers -= 1
        if (followers === 0) end?.()
      }
    }
  }
}
