import { HIDDEN_TAB_LEAVES_AFTER, MOST_BACKOFF_MILLISECONDS } from "@recos/schemas/collaboration/room-protocol"
import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { WebsocketProvider } from "y-websocket"
import { Doc } from "yjs"
import { standsIn } from "../testing/device.ts"
import { stayConnected } from "./stay-connected.ts"

/** A provider that notes what it is asked for, and opens no socket. */
class AskedProvider extends WebsocketProvider {
  override connect(): void {
    this.shouldConnect = true
  }
  override disconnect(): void {
    this.shouldConnect = false
  }
}

/** The page around a text: what it sees of the tab and of the network. */
function openPage() {
  const page = new EventTarget()
  const tab = Object.assign(new EventTarget(), { visibilityState: "visible" })
  standsIn("addEventListener", page.addEventListener.bind(page))
  standsIn("removeEventListener", page.removeEventListener.bind(page))
  standsIn("document", tab)
  const provider = new AskedProvider("ws://recos.test", "text", new Doc(), { connect: false, disableBc: true })
  return {
    provider,
    connection: stayConnected(provider),
    tab: (visibilityState: "visible" | "hidden") => {
      Object.assign(tab, { visibilityState })
      tab.dispatchEvent(new Event("visibilitychange"))
    },
    network: (event: "online" | "offline") => page.dispatchEvent(new Event(event))
  }
}

let opened: ReturnType<typeof openPage>
const wishes = (): boolean => opened.provider.shouldConnect

beforeEach(() => {
  vi.useFakeTimers()
  opened = openPage()
  opened.provider.connect()
})
afterEach(() => {
  opened.connection.stop()
  opened.provider.destroy()
  vi.useRealTimers()
})

describe("a page that stays with its text", () => {
  it("leaves the room once it has been hidden for long, and comes back when it is seen", () => {
    opened.tab("hidden")
    vi.advanceTimersByTime(HIDDEN_TAB_LEAVES_AFTER - 1)
    expect(wishes()).toBe(true)
    vi.advanceTimersByTime(1)
    expect(wishes()).toBe(false)
    opened.tab("visible")
    expect(wishes()).toBe(true)
  })

  it("seen again in time, stays, and its hours hidden are not added up", () => {
    for (let round = 0; round < 3; round += 1) {
      opened.tab("hidden")
      vi.advanceTimersByTime(HIDDEN_TAB_LEAVES_AFTER - 1)
      opened.tab("visible")
    }
    vi.advanceTimersByTime(HIDDEN_TAB_LEAVES_AFTER)
    expect(wishes()).toBe(true)
  })

  it("leaves when the network goes, and comes back with it", () => {
    opened.network("offline")
    expect(wishes()).toBe(false)
    opened.network("online")
    expect(wishes()).toBe(true)
  })

  it("comes back no more once the room is closed for good, nor once it has let go", () => {
    opened.provider.emit("closed", [{ code: 4403, reason: "" }, opened.provider])
    opened.provider.disconnect()
    opened.network("online")
    opened.tab("visible")
    expect(wishes()).toBe(false)
    const other = openPage()
    other.connection.stop()
    other.network("online")
    other.tab("hidden")
    vi.advanceTimersByTime(HIDDEN_TAB_LEAVES_AFTER)
    other.tab("visible")
    expect(other.provider.shouldConnect).toBe(false)
  })

  it("comes back once asked to after the room was closed, and then stays as before", () => {
    opened.provider.emit("closed", [{ code: 4401, reason: "" }, opened.provider])
    opened.provider.disconnect()
    opened.connection.comeBack()
    expect(wishes()).toBe(true)
    opened.network("offline")
    opened.network("online")
    expect(wishes()).toBe(true)
  })

  it("waits between tries for up to half a minute or so, and not as long as its neighbours", () => {
    const longest = new Set<number>()
    fc.assert(
      fc.property(fc.nat(20), (tries) => {
        const { provider } = opened
        provider.wsUnsuccessfulReconnects = tries
        provider.emit("connection-close", [null, provider])
        expect(provider.maxBackoffTime).toBeGreaterThanOrEqual(0.7 * MOST_BACKOFF_MILLISECONDS)
        expect(provider.maxBackoffTime).toBeLessThanOrEqual(1.3 * MOST_BACKOFF_MILLISECONDS)
        expect(Math.floor(provider.wsUnsuccessfulReconnects)).toBe(tries)
        longest.add(provider.maxBackoffTime)
      })
    )
    expect(longest.size).toBeGreaterThan(50)
  })
})
