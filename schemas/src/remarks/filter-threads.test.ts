import { describe, expect, it } from "vitest"
import type { MemberId } from "../ids.ts"
import { EVERY_OPEN, passesFilter, type ThreadFacts, threadAwaits } from "./filter-threads.ts"

const ME = "me" as MemberId
const OTHER = "other" as MemberId
const said = (authorId: MemberId | null, ...mentioned: MemberId[]) => ({ authorId, mentioned })
const thread = (facts: Partial<ThreadFacts>): ThreadFacts => ({
  isResolved: false,
  college: "citizen",
  assignedTo: null,
  messages: [said(OTHER)],
  ...facts
})

describe("what waits for me", () => {
  it.each([
    ["somebody else’s", thread({}), false],
    ["given to me", thread({ assignedTo: ME }), true],
    ["given to somebody else", thread({ assignedTo: OTHER }), false],
    ["given to me and resolved", thread({ assignedTo: ME, isResolved: true }), false],
    ["naming me", thread({ messages: [said(OTHER, ME)] }), true],
    ["naming me, answered since", thread({ messages: [said(OTHER, ME), said(ME)] }), false],
    ["naming me again after my answer", thread({ messages: [said(OTHER, ME), said(ME), said(OTHER, ME)] }), true],
    ["in which I name myself", thread({ messages: [said(ME, ME)] }), false]
  ])("%s", (_, one, expected) => {
    expect(threadAwaits(one, ME)).toBe(expected)
  })
})

describe("filters", () => {
  it.each([
    ["open", thread({}), EVERY_OPEN, true],
    ["resolved, among the open ones", thread({ isResolved: true }), EVERY_OPEN, false],
    ["resolved, among the resolved", thread({ isResolved: true }), { ...EVERY_OPEN, state: "resolved" as const }, true],
    ["resolved, among all", thread({ isResolved: true }), { ...EVERY_OPEN, state: "all" as const }, true],
    ["of the other college", thread({}), { ...EVERY_OPEN, college: "professional" as const }, false],
    ["of the college", thread({}), { ...EVERY_OPEN, college: "citizen" as const }, true],
    ["not mine", thread({}), { ...EVERY_OPEN, mine: true }, false],
    ["that I wrote in", thread({ messages: [said(OTHER), said(ME)] }), { ...EVERY_OPEN, mine: true }, true],
    ["that names me", thread({ messages: [said(OTHER, ME)] }), { ...EVERY_OPEN, mine: true }, true]
  ])("%s", (_, one, filter, expected) => {
    expect(passesFilter(one, filter, ME)).toBe(expected)
  })
})
