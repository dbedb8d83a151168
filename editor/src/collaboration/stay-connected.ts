import { HIDDEN_TAB_LEAVES_AFTER, MOST_BACKOFF_MILLISECONDS } from "@recos/schemas/collaboration/room-protocol"
import type { WebsocketProvider } from "y-websocket"

/**
 * Leaves the room when the network is gone or the page has long been hidden, and comes back when there is a reason to.
 * Waits between tries are spread, so that a restarted server is not met by everyone at once. Answers how to stop.
 */
export function stayConnected(provider: WebsocketProvider, leavesAfter = HIDDEN_TAB_LEAVES_AFTER): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let ended = false
  const leave = (): void => provider.disconnect()
  const comeBack = (): void => {
    if (!ended) provider.connect()
  }
  const seen = (): void => {
    clearTimeout(timer)
    if (document.visibilityState === "hidden") timer = setTimeout(leave, leavesAfter)
    else comeBack()
  }
  const spread = (): void => {
    provider.maxBackoffTime = MOST_BACKOFF_MILLISECONDS * (0.7 + 0.6 * Math.random())
    // y-websocket waits 2^n × 100 ms: a broken exponent spreads the short waits too.
    provider.wsUnsuccessfulReconnects = Math.floor(provider.wsUnsuccessfulReconnects) + Math.random() * 0.9
  }
  const end = (): void => {
    ended = true
  }
  provider.on("connection-close", spread)
  provider.on("closed", end)
  addEventListener("offline", leave)
  addEventListener("online", comeBack)
  document.addEventListener("visibilitychange", seen)
  return () => {
    clearTimeout(timer)
    provider.off("connection-close", spread)
    provider.off("closed", end)
    removeEventListener("offline", leave)
    removeEventListener("online", comeBack)
    document.removeEventListener("visibilitychange", seen)
  }
}
