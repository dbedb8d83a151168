import { expect, it } from "vitest"
import type { MemberId } from "../ids.ts"
import { latestOf, type TimedThread, threadAwaitedSince } from "./awaited-since.ts"

const ME = "me" as MemberId
const OTHER = "other" as MemberId
const at = (minute: number) => new Date(minute * 60_000)
const said = (minute: number, authorId: MemberId, ...mentioned: MemberId[]) => ({
  authorId,
  mentioned,
  at: at(minute),
  isEdited: false
})

it.each<[string, Partial<TimedThread>, number | null]>([
  ["the message that names me", { messages: [said(1, OTHER), said(2, OTHER, ME), said(3, OTHER, ME)] }, 2],
  [
    "the first that names me since my last word",
    { messages: [said(1, OTHER, ME), said(2, ME), said(3, OTHER, ME), said(4, OTHER, ME)] },
    3
  ],
  ["when it was given to me", { assignedTo: ME, messages: [said(1, OTHER)], given: [{ at: at(5), to: ME }] }, 5],
  [
    "when it was given to me again",
    {
      assignedTo: ME,
      messages: [said(1, OTHER)],
      given: [
        { at: at(5), to: ME },
        { at: at(6), to: OTHER },
        { at: at(7), to: ME }
      ]
    },
    7
  ],
  ["the earlier of the two", { assignedTo: ME, messages: [said(1, OTHER, ME)], given: [{ at: at(5), to: ME }] }, 1],
  ["nobody knows when, where it was given before that was kept", { assignedTo: ME, messages: [said(1, OTHER)] }, null],
  [
    "nobody knows when, of two reasons of which one is not known",
    { assignedTo: ME, messages: [said(1, OTHER, ME)], given: [] },
    null
  ],
  ["nobody knows when, where the message was changed", { messages: [{ ...said(1, OTHER, ME), isEdited: true }] }, null]
])("waits since %s", (_, thread, minute) => {
  const whole = { assignedTo: null, messages: [], given: [], ...thread }
  expect(threadAwaitedSince(whole, ME)).toEqual(minute === null ? null : at(minute))
})

it.each<[string, (number | null)[], number | null]>([
  ["the latest", [1, 3, 2], 3],
  ["nothing where one is not known", [1, null, 2], null],
  ["nothing of nothing", [], null]
])("gives %s", (_, minutes, expected) => {
  const times = minutes.map((minute) => (minute === null ? null : at(minute)))
  expect(latestOf(times)).toEqual(expected === null ? null : at(expected))
})
