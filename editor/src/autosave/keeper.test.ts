import { describe, expect, it } from "vitest"
import { Failure } from "../api/failure.ts"
import type { AutosaveRules } from "./autosave.ts"
import { keepDraft, type Later } from "./keeper.ts"

const RULES: AutosaveRules<string> = {
  isSame: (one, other) => one.trim() === other.trim(),
  isSendable: (typed) => typed.trim() !== "",
  empty: ""
}

/** A clock that stands still until it is told. */
function aClock() {
  let due: (() => void) | undefined
  const later: Later = (run) => {
    due = run
    return () => {
      if (due === run) due = undefined
    }
  }
  return {
    later,
    strike: () => {
      const run = due
      due = undefined
      run?.()
    },
    isSet: () => due !== undefined
  }
}

/** A server whose answers come when the test says so. */
function aServer() {
  const asked: { draft: string; revision: number; answer: (how: number | Failure) => void }[] = []
  const keep = (draft: string, revision: number): Promise<{ revision: number }> =>
    new Promise((resolve, reject) => {
      asked.push({
        draft,
        revision,
        answer: (how) => (how instanceof Failure ? reject(how) : resolve({ revision: how }))
      })
    })
  return { asked, keep, remove: (revision: number) => keep("", revision), look: async () => null }
}

function aDesk() {
  const clock = aClock()
  const server = aServer()
  return { clock, ...server, keeper: keepDraft({ draft: "", revision: 0 }, RULES, server, clock.later) }
}
const kindOf = ({ keeper }: ReturnType<typeof aDesk>) => keeper.state.value.phase.kind

describe("a keeper of drafts", () => {
  it("sends what was typed when its time has come, with the revision that it follows", async () => {
    const desk = aDesk()
    desk.keeper.type("Un")
    expect([desk.asked.length, desk.clock.isSet()]).toEqual([0, true])
    desk.clock.strike()
    expect(desk.asked).toMatchObject([{ draft: "Un", revision: 0 }])
    desk.keeper.type("Un deux")
    desk.asked[0]?.answer(1)
    await expect.poll(() => kindOf(desk)).toBe("waiting")
    desk.clock.strike()
    expect(desk.asked[1]).toMatchObject({ draft: "Un deux", revision: 1 })
  })

  it("keeps all before it says yes, what is typed meanwhile too", async () => {
    const desk = aDesk()
    desk.keeper.type("Un")
    const kept = desk.keeper.keep()
    await expect.poll(() => desk.asked.length).toBe(1)
    desk.keeper.type("Un deux")
    desk.asked[0]?.answer(1)
    await expect.poll(() => desk.asked.length).toBe(2)
    desk.asked[1]?.answer(2)
    expect(await kept).toBe(true)
    expect(desk.keeper.state.value.known).toEqual({ draft: "Un deux", revision: 2 })
  })

  it("says no when it could not, and calls its clock off once all is kept", async () => {
    const desk = aDesk()
    desk.keeper.type("Un")
    const kept = desk.keeper.keep()
    await expect.poll(() => desk.asked.length).toBe(1)
    desk.asked[0]?.answer(new Failure(0, "offline", "Coupé."))
    expect(await kept).toBe(false)
    expect([kindOf(desk), desk.clock.isSet(), desk.keeper.isUnsaved()]).toEqual(["away", true, true])
    desk.keeper.wake()
    desk.asked[1]?.answer(1)
    await expect.poll(() => kindOf(desk)).toBe("kept")
    expect([desk.clock.isSet(), desk.keeper.isUnsaved()]).toEqual([false, false])
  })

  it("takes back after what was under way", async () => {
    const desk = aDesk()
    desk.keeper.type("Un")
    desk.keeper.wake()
    const removed = desk.keeper.remove()
    desk.asked[0]?.answer(1)
    await expect.poll(() => desk.asked.length).toBe(2)
    expect(desk.asked[1]).toMatchObject({ draft: "", revision: 1 })
    desk.asked[1]?.answer(2)
    expect(await removed).toBe(true)
    expect(desk.keeper.state.value).toMatchObject({ draft: "", known: { draft: "", revision: 2 } })
  })

  it("asks what the server has when something else was kept, and goes on where nothing newer stood in the way", async () => {
    const clock = aClock()
    const server = aServer()
    const keeper = keepDraft(
      { draft: "", revision: 0 },
      RULES,
      { ...server, look: async () => ({ draft: "", revision: 0 }) },
      clock.later
    )
    keeper.type("Un")
    clock.strike()
    server.asked[0]?.answer(new Failure(409, "conflict", "Quelqu’un d’autre."))
    await expect.poll(() => keeper.state.value.phase.kind).toBe("away")
    clock.strike()
    expect(server.asked[1]).toMatchObject({ draft: "Un", revision: 0 })
  })
})
