import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { standsIn } from "../testing/device.ts"
import { ScriptedStream } from "../testing/scripted-stream.ts"
import { followRecoNews } from "./reco-news.ts"
import type { Changes } from "./told-changes.ts"

const PAUSE = 300
const TWO_MINUTES = 120_000

beforeEach(() => {
  vi.useFakeTimers()
  ScriptedStream.asked = []
  standsIn("EventSource", ScriptedStream)
})
afterEach(() => void vi.useRealTimers())

/** A part of a page that listens, and counts what it hears. */
function listen(recoId = "r1") {
  const heard: { changed: number; lost: number; told: Changes | undefined } = { changed: 0, lost: 0, told: undefined }
  const leave = followRecoNews(recoId, {
    changed: (changes) => {
      heard.changed += 1
      heard.told = changes
    },
    lost: () => {
      heard.lost += 1
    }
  })
  return { heard, leave }
}

describe("one stream for all the parts of a page", () => {
  it("is opened by the first, tells all, and is closed by the last", () => {
    const [one, other] = [listen(), listen()]
    expect(ScriptedStream.asked.map(({ url }) => url)).toEqual(["/api/recos/r1/events"])
    ScriptedStream.last.say("changed")
    vi.advanceTimersByTime(PAUSE)
    expect([one.heard.changed, other.heard.changed]).toEqual([1, 1])
    one.leave()
    ScriptedStream.last.say("changed")
    vi.advanceTimersByTime(PAUSE)
    expect([one.heard.changed, other.heard.changed]).toEqual([1, 2])
    other.leave()
    expect(ScriptedStream.living).toEqual([])
  })

  it("is another for another reco, and for who comes once all have left", () => {
    const first = listen("r1")
    const second = listen("r2")
    expect(ScriptedStream.living).toHaveLength(2)
    first.leave()
    second.leave()
    const again = listen("r1")
    expect(ScriptedStream.living.map(({ url }) => url)).toEqual(["/api/recos/r1/events"])
    again.leave()
  })

  it("left twice by one part, still tells the others", () => {
    const [one, other] = [listen(), listen()]
    one.leave()
    one.leave()
    ScriptedStream.last.say("changed")
    vi.advanceTimersByTime(PAUSE)
    expect(other.heard.changed).toBe(1)
    other.leave()
  })
})

describe("what it tells", () => {
  it("changes that come together are looked at once, and none is left out", () => {
    const { heard, leave } = listen()
    for (let change = 0; change < 5; change += 1) {
      ScriptedStream.last.say("changed")
      vi.advanceTimersByTime(50)
    }
    expect(heard.changed).toBe(0)
    vi.advanceTimersByTime(PAUSE)
    expect(heard.changed).toBe(1)
    ScriptedStream.last.say("changed")
    vi.advanceTimersByTime(PAUSE)
    expect(heard.changed).toBe(2)
    leave()
  })

  it("all that came together, and nothing of it twice", () => {
    const { heard, leave } = listen()
    ScriptedStream.last.say("changed", [{ part: "review" }])
    ScriptedStream.last.say("changed", [{ part: "outcomes", item: "o1" }])
    vi.advanceTimersByTime(PAUSE)
    expect(heard.told).toEqual([{ part: "review" }, { part: "outcomes", item: "o1" }])
    ScriptedStream.last.say("changed", [{ part: "team" }])
    vi.advanceTimersByTime(PAUSE)
    expect(heard.told).toEqual([{ part: "team" }])
    leave()
  })

  it("that anything may have changed, as soon as one of those that came together does not say what", () => {
    const { heard, leave } = listen()
    ScriptedStream.last.say("changed", [{ part: "review" }])
    ScriptedStream.last.say("changed", [])
    ScriptedStream.last.say("changed", [{ part: "team" }])
    vi.advanceTimersByTime(PAUSE)
    expect(heard.told).toBe("anything")
    leave()
  })

  it("nothing more once one has left, not even what was already on its way", () => {
    const { heard, leave } = listen()
    ScriptedStream.last.say("changed")
    leave()
    vi.advanceTimersByTime(TWO_MINUTES)
    expect(heard.changed).toBe(0)
    expect(ScriptedStream.asked).toHaveLength(1)
  })

  it("that the connection is lost, each time; a browser that tries again by itself is left to it", () => {
    const { heard, leave } = listen()
    ScriptedStream.last.open()
    ScriptedStream.last.cut()
    ScriptedStream.last.cut()
    vi.advanceTimersByTime(TWO_MINUTES)
    expect(heard.lost).toBe(2)
    expect(ScriptedStream.asked).toHaveLength(1)
    leave()
  })
})

describe("after an answer that is no stream", () => {
  /** When each new try came, in seconds since the one before, while all are refused. */
  function waits(tries: number): number[] {
    return Array.from({ length: tries }, () => {
      ScriptedStream.last.refuse()
      const before = ScriptedStream.asked.length
      const since = Date.now()
      while (ScriptedStream.asked.length === before) vi.advanceTimersToNextTimer()
      return (Date.now() - since) / 1000
    })
  }

  it("tries again less and less often, at least every two minutes", () => {
    const { leave } = listen()
    expect(waits(8)).toEqual([2, 4, 8, 16, 32, 64, 120, 120])
    leave()
  })

  it("tries again soon after it had come back", () => {
    const { leave } = listen()
    expect(waits(5).at(-1)).toBe(32)
    ScriptedStream.last.open()
    expect(waits(2)).toEqual([2, 4])
    leave()
  })

  it("does not try again for nobody", () => {
    const { leave } = listen()
    ScriptedStream.last.refuse()
    leave()
    vi.advanceTimersByTime(TWO_MINUTES)
    expect(ScriptedStream.asked).toHaveLength(1)
  })
})
