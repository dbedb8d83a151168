import { expect, it } from "vitest"
import type { MemberId } from "../ids.ts"
import { groupUpdates, type LoggedChange, MOST_CHANGES, SILENCE_MILLISECONDS } from "./group-updates.ts"
import type { TextDeed } from "./text-deeds.ts"

const MINUTE = 60_000
const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 3, 9) + minute * MINUTE)
const change = (seq: number, minute: number, deed: TextDeed | null = null): LoggedChange => ({
  seq,
  at: at(minute),
  memberId: "ana" as MemberId,
  deed
})
const NO_CUTS = { frozenAt: [], named: [] }
const seqs = (sessions: LoggedChange[][]) => sessions.map((session) => session.map(({ seq }) => seq))

it.each<[string, LoggedChange[], { now?: number; frozenAt?: number[]; named?: number[] }, number[][], number | null]>([
  ["nothing is no session", [], {}, [], null],
  ["silence parts", [change(1, 0), change(2, 9.9), change(3, 19.9)], {}, [[1, 2], [3]], null],
  ["what may still be gone on with waits", [change(1, 0), change(2, 12)], { now: 15 }, [[1]], 22],
  ["silence is over to the instant", [change(1, 0)], { now: 10 }, [[1]], null],
  ["a frozen version parts", [change(1, 0), change(2, 1), change(3, 2)], { frozenAt: [1] }, [[1, 2], [3]], null],
  ["a frozen version closes", [change(1, 0)], { now: 1, frozenAt: [0.5] }, [[1]], null],
  ["a version of before closes nothing", [change(1, 0)], { now: 1, frozenAt: [-5] }, [], 10],
  ["a named moment parts", [change(1, 0), change(2, 1), change(3, 1)], { named: [2] }, [[1, 2], [3]], null],
  ["a named moment closes", [change(1, 0), change(2, 1)], { now: 1, named: [2] }, [[1, 2]], null],
  [
    "a text taken up again stands alone, so that what was before it is a moment",
    [change(1, 0), change(2, 1, "restored"), change(3, 2)],
    {},
    [[1], [2], [3]],
    null
  ],
  ["words put in place are among those typed", [change(1, 0), change(2, 1, "reworded")], {}, [[1, 2]], null],
  ["the beginning is over at once", [change(1, 0, "begun")], { now: 0 }, [[1]], null]
])("%s", (_, changes, { now = 1000, frozenAt = [], named = [] }, expected, closesAt) => {
  const found = groupUpdates(changes, { now: at(now), cuts: { frozenAt: frozenAt.map(at), named } })
  expect(seqs(found.sessions)).toEqual(expected)
  expect(found.closesAt).toEqual(closesAt === null ? null : at(closesAt))
})

it("who writes on and on has several sessions", () => {
  const changes = Array.from({ length: MOST_CHANGES + 1 }, (_, seq) => change(seq, 0))
  const { sessions, closesAt } = groupUpdates(changes, { now: at(1), cuts: NO_CUTS })
  expect(sessions.map(({ length }) => length)).toEqual([MOST_CHANGES])
  expect(closesAt).toEqual(new Date(at(0).getTime() + SILENCE_MILLISECONDS))
})
