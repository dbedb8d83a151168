import { expect, it } from "vitest"
import type { VersionLine } from "../versions/api.ts"
import type { SessionLine } from "./api.ts"
import { byDay, type Entry, timelineOf } from "./timeline.ts"

const session = (throughSeq: number, endedAt: string) => ({ throughSeq, endedAt }) as SessionLine
const version = (number: string, frozenAt: string) => ({ number, frozenAt }) as VersionLine
const named = (entries: readonly Entry[]) =>
  entries.map((entry) => ("version" in entry ? entry.version.number : entry.session.throughSeq))

const SESSIONS = [session(9, "2026-03-04T10:00:00Z"), session(5, "2026-03-03T18:00:00Z")]
const VERSIONS = [
  version("1.1", "2026-03-04T10:00:00Z"),
  version("1.0", "2026-03-03T19:00:00Z"),
  version("0.9", "2026-03-01T09:00:00Z")
]

it("versions stand among the sessions, each after the one that it froze", () => {
  expect(named(timelineOf(SESSIONS, VERSIONS, true))).toEqual(["1.1", 9, "1.0", 5, "0.9"])
})

it("a version older than the sessions that have come waits for those around it", () => {
  expect(named(timelineOf(SESSIONS, VERSIONS, false))).toEqual(["1.1", 9, "1.0", 5])
  expect(timelineOf([], VERSIONS, false)).toEqual([])
})

it("each day is told once", () => {
  const days = byDay(timelineOf(SESSIONS, VERSIONS, true), (at) => at.slice(0, 10))
  expect(days.map(([day, entries]) => [day, named(entries)])).toEqual([
    ["2026-03-04", ["1.1", 9]],
    ["2026-03-03", ["1.0", 5]],
    ["2026-03-01", ["0.9"]]
  ])
})
