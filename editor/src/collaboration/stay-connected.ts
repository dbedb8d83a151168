import { HIDDEN_TAB_LEAVES_AFTER, MOST_BACKOFF_MILLISECONDS } from "@recos/schemas/collaboration/room-protocol"
import type { WebsocketProvider } from "y-websocket"

interface Connection {
  /** Asks to be let in once more where the room had closed for good: the person has acted, or was given a right back. */
  comeBack: () => void
  stop: () => void
}

/**
 * Leaves the room when the network is gone or the page has long been hidden, and comes back when there is a reason to.
 * Waits between tries are spread, so that a restarted server is not met by everyone at once.
 */
export function stayConnected(provider: WebsocketProvider): Connection {
  let timer: ReturnType<typeof setTimeout> | undefined
  let ended = false
  const leave = (): void => provider.disconnect()
  const comeBack = (): void => {
    if (!ended) provider.connect()
  }
  const seen = (): void => {
    clearTimeout(timer)
    if (document.visibilityState === "hidden") timer = setTimeout(leave, HIDDEN_TAB_LEAVES_AFTER)
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
  return {
    comeBack: () => {
      ended = false
      provider.connect()
    },
    stop: () => {
      clearTimeout(timer)
      provider.off("connection-close", spread)
      provider.off("closed", end)
      removeEventListener("offline", leave)
      removeEventListener("online", comeBack)
      document.removeEventListener("visibilitychange", seen)
    }
  }
}
