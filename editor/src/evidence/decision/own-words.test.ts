import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { Failure } from "../../api/failure.ts"
import { type KeptWords, type OwnWords, ownWords } from "./use-own-words.ts"

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A server that keeps words as the real one does; `next` says what happens to the next request. */
function aServer(start: KeptWords = { words: "", revision: 0 }) {
  const kept = { ...start }
  const server = {
    kept,
    writes: 0,
    next: "answer" as "answer" | "lose the answer" | "be away",
    page: undefined as OwnWords | undefined,
    write: async (words: string, revision: number) => {
      server.writes += 1
      const what = server.next
      server.next = "answer"
      if (what === "be away") throw new Failure(0, "offline", "Coupé.")
      if (kept.words !== words) {
        if (kept.revision !== revision) throw new Failure(409, "conflict", "Quelqu’un d’autre.")
        Object.assign(kept, { words, revision: revision + 1 })
      }
      if (what === "lose the answer") throw new Failure(0, "offline", "Coupé.")
      return { ...kept }
    },
    takeBack: async (revision: number) => {
      if (kept.revision !== revision) throw new Failure(409, "conflict", "Quelqu’un d’autre.")
      Object.assign(kept, { words: "", revision: revision + 1 })
      return { revision: kept.revision }
    },
    look: () => server.page?.meet({ ...kept })
  }
  server.page = ownWords({ ...kept }, server)
  return { server, own: server.page }
}
const kindOf = (own: OwnWords) => own.facts.value.state.kind

describe("one's own words", () => {
  it("are sent after a pause, once, and said to be kept only after the answer", async () => {
    const { server, own } = aServer()
    for (const typed of ["U", "Un", "Un mot"]) own.type(typed)
    expect(kindOf(own)).toBe("sending")
    expect(server.writes).toBe(0)
    await vi.runAllTimersAsync()
    expect([server.kept.words, server.writes, kindOf(own)]).toEqual(["Un mot", 1, "kept"])
  })

  it("typed on while a request is under way follow it, with the revision of its answer", async () => {
    const { server, own } = aServer()
    own.type("Un")
    const first = own.flush()
    own.type("Un deux")
    await first
    expect(kindOf(own)).toBe("sending")
    await vi.runAllTimersAsync()
    expect([server.kept.words, server.kept.revision, kindOf(own)]).toEqual(["Un deux", 2, "kept"])
  })

  it("are never replaced under one's hands; what another window wrote waits for a choice", async () => {
    const { server, own } = aServer({ words: "Avant", revision: 1 })
    own.type("Avant, ici")
    Object.assign(server.kept, { words: "Avant, ailleurs", revision: 2 })
    own.meet({ ...server.kept })
    expect(own.facts.value).toEqual({
      typed: "Avant, ici",
      state: { kind: "elsewhere", theirs: { words: "Avant, ailleurs", revision: 2 } }
    })
    own.type("Avant, ici encore")
    await vi.runAllTimersAsync()
    expect(server.writes).toBe(0)
    own.keepMine()
    await vi.runAllTimersAsync()
    expect([server.kept.words, kindOf(own)]).toEqual(["Avant, ici encore", "kept"])
  })

  it("of another window are taken over while nothing waits here, or when one prefers them", async () => {
    const { server, own } = aServer({ words: "Avant", revision: 1 })
    own.meet({ words: "Ailleurs", revision: 2 })
    expect(own.facts.value).toEqual({ typed: "Ailleurs", state: { kind: "kept" } })
    own.meet({ words: "Avant", revision: 1 })
    expect(own.facts.value.typed).toBe("Ailleurs")
    own.type("Ici")
    Object.assign(server.kept, { words: "Loin", revision: 3 })
    await vi.runAllTimersAsync()
    expect(own.facts.value.state).toEqual({ kind: "elsewhere", theirs: { words: "Loin", revision: 3 } })
    own.keepTheirs()
    expect(own.facts.value).toEqual({ typed: "Loin", state: { kind: "kept" } })
  })

  it("whose answer was lost are recognised, and what was typed since goes on", async () => {
    const { server, own } = aServer()
    server.next = "lose the answer"
    own.type("Un mot")
    await own.flush()
    expect(kindOf(own)).toBe("failed")
    expect(own.hasUnsent()).toBe(true)
    own.type("Un mot de plus")
    await own.flush()
    await vi.runAllTimersAsync()
    expect([server.kept.words, kindOf(own), own.hasUnsent()]).toEqual(["Un mot de plus", "kept", false])
  })

  it("that could not go stay, are said, and go later by themselves", async () => {
    const { server, own } = aServer()
    server.next = "be away"
    own.type("Sans réseau")
    await own.flush()
    expect(own.facts.value).toMatchObject({ typed: "Sans réseau", state: { kind: "failed" } })
    await vi.runAllTimersAsync()
    expect([server.kept.words, kindOf(own)]).toEqual(["Sans réseau", "kept"])
  })

  it("emptied are not taken back by that alone", async () => {
    const { server, own } = aServer({ words: "Avant", revision: 1 })
    own.type("  ")
    await vi.runAllTimersAsync()
    await own.flush()
    expect([server.kept.words, kindOf(own)]).toEqual(["Avant", "emptied"])
    await own.takeBack()
    expect([server.kept.words, own.facts.value]).toEqual(["", { typed: "", state: { kind: "kept" } }])
    own.type("Autre chose")
    await vi.runAllTimersAsync()
    expect(server.kept).toEqual({ words: "Autre chose", revision: 3 })
  })
})
