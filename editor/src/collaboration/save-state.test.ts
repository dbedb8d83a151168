import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  FIRST_FACTS,
  isLeavingRisky,
  mayWrite,
  nextFacts,
  type SaveEvent,
  type SaveFacts,
  saveState
} from "./save-state.ts"

const after = (...events: SaveEvent[]): SaveFacts => events.reduce(nextFacts, FIRST_FACTS)

const answer: SaveEvent = { type: "sent", what: "answer" }
const opened: SaveEvent[] = [
  { type: "copy", copy: "kept" },
  { type: "opened" },
  answer,
  { type: "exchanged" },
  { type: "durable", count: 1 }
]
const written: SaveEvent[] = [{ type: "sent", what: "change" }, { type: "changed" }]

const table: { name: string; events: SaveEvent[]; state: ReturnType<typeof saveState>; risky: boolean }[] = [
  {
    name: "a page that has just opened says it is connecting",
    events: [],
    state: { kind: "connecting" },
    risky: false
  },
  { name: "an open room with nothing written is saved", events: opened, state: { kind: "saved" }, risky: false },
  { name: "a change on its way is not saved", events: [...opened, ...written], state: { kind: "saving" }, risky: true },
  {
    name: "a change that the server has on disk is saved",
    events: [...opened, ...written, { type: "durable", count: 2 }],
    state: { kind: "saved" },
    risky: false
  },
  {
    name: "a text from which words were set aside is never said to be saved whole",
    events: [...opened, ...written, { type: "durable", count: 2 }, { type: "aside", count: 1 }],
    state: { kind: "aside" },
    risky: false
  },
  {
    name: "a text is saved once what stood aside has found its place",
    events: [...opened, { type: "aside", count: 1 }, { type: "aside", count: 0 }],
    state: { kind: "saved" },
    risky: false
  },
  {
    name: "the second of two changes is not saved by the confirmation of the first",
    events: [...opened, ...written, ...written, { type: "durable", count: 2 }],
    state: { kind: "saving" },
    risky: true
  },
  {
    name: "an older confirmation that comes late takes nothing back",
    events: [...opened, ...written, ...written, { type: "durable", count: 3 }, { type: "durable", count: 2 }],
    state: { kind: "saved" },
    risky: false
  },
  {
    name: "a cut with everything confirmed leaves nothing to lose",
    events: [...opened, ...written, { type: "durable", count: 2 }, { type: "cut" }],
    state: { kind: "offline", pending: false, copy: "kept" },
    risky: false
  },
  {
    name: "a change made offline is not said to be kept before the device has it",
    events: [...opened, { type: "cut" }, { type: "changed" }, { type: "copied", changes: 1 }, { type: "changed" }],
    state: { kind: "offline", pending: true, copy: "writing" },
    risky: true
  },
  {
    name: "a change made offline is kept on the device once its copy is written",
    events: [...opened, { type: "cut" }, { type: "changed" }, { type: "copied", changes: 1 }],
    state: { kind: "offline", pending: true, copy: "kept" },
    risky: true
  },
  {
    name: "a change made offline without a device copy is told so",
    events: [{ type: "copy", copy: "impossible" }, { type: "opened" }, { type: "cut" }, { type: "changed" }],
    state: { kind: "offline", pending: true, copy: "impossible" },
    risky: true
  },
  {
    name: "coming back is not enough: the texts must have been exchanged",
    events: [...opened, { type: "cut" }, { type: "changed" }, { type: "connecting" }, { type: "opened" }],
    state: { kind: "saving" },
    risky: true
  },
  {
    name: "what was written offline is saved once its exchange is confirmed",
    events: [...opened, { type: "cut" }, { type: "changed" }, ...opened],
    state: { kind: "saved" },
    risky: false
  },
  {
    name: "receiving the text of the server says nothing of what was written offline",
    events: [...opened, { type: "cut" }, { type: "changed" }, { type: "opened" }, { type: "exchanged" }],
    state: { kind: "saving" },
    risky: true
  },
  {
    name: "the confirmations of an earlier connection count for nothing on the next",
    events: [...opened, ...written, { type: "durable", count: 2 }, { type: "cut" }, ...opened, ...written],
    state: { kind: "saving" },
    risky: true
  },
  {
    name: "a reader sees why the page cannot be written",
    events: [...opened, { type: "access", readOnly: "team-role" }],
    state: { kind: "read-only", reason: "team-role" },
    risky: false
  },
  {
    name: "a change refused by the room is said, with what remains here",
    events: [...opened, ...written, { type: "closed", reason: "noRight" }],
    state: { kind: "refused", reason: "noRight", pending: true },
    risky: true
  },
  {
    name: "what is written once the session has ended is on the device until its writer signs in again",
    events: [...opened, { type: "closed", reason: "signedOut" }, { type: "changed" }, { type: "copied", changes: 1 }],
    state: { kind: "signed-out", pending: true, copy: "kept" },
    risky: true
  },
  {
    name: "a change that was refused is saved once the right is given back and the room has it",
    events: [
      ...opened,
      ...written,
      { type: "dropped", readOnly: "team-role" },
      { type: "access", readOnly: null },
      answer,
      { type: "durable", count: 3 }
    ],
    state: { kind: "saved" },
    risky: false
  },
  {
    name: "a right that is given back does not make a refused change saved by itself",
    events: [
      ...opened,
      ...written,
      { type: "dropped", readOnly: "team-role" },
      { type: "access", readOnly: null },
      { type: "durable", count: 1 }
    ],
    state: { kind: "saving" },
    risky: true
  },
  {
    name: "a change that a reader's page sent is never called saved",
    events: [...opened, ...written, { type: "dropped", readOnly: "status" }, { type: "durable", count: 2 }],
    state: { kind: "refused", reason: "dropped", pending: true },
    risky: true
  },
  {
    name: "signing in again lifts the refusal",
    events: [...opened, { type: "closed", reason: "signedOut" }, ...opened],
    state: { kind: "saved" },
    risky: false
  }
]

const access = (readOnly: string | null): SaveEvent => ({ type: "access", readOnly })

describe("whether one may write", () => {
  it.each<[string, SaveEvent[], boolean, boolean]>([
    ["as was known at the opening, until the room speaks", [], true, true],
    ["as was known at the opening, until the room speaks", [], false, false],
    ["since the right was given while the page was open", [access(null)], false, true],
    ["no more since it was withdrawn", [access("team-role")], true, false],
    ["again once it is given back", [access("status"), access(null)], false, true],
    ["not while a change was refused", [{ type: "dropped", readOnly: "status" }], true, false],
    [
      "again once the right to a refused change is given",
      [{ type: "dropped", readOnly: "status" }, access(null)],
      false,
      true
    ],
    ["not where the room has closed", [access(null), { type: "closed", reason: "noRight" }], true, false],
    ["on the device while the session is over", [access(null), { type: "closed", reason: "signedOut" }], true, true],
    ["not by the end of a session", [access("team-role"), { type: "closed", reason: "signedOut" }], true, false],
    ["as before, without a network", [access(null), { type: "cut" }], false, true]
  ])("%s", (_name, events, atOpening, may) => {
    expect(mayWrite(after(...events), atOpening)).toBe(may)
  })
})

describe("the save state", () => {
  it.each(table)("$name", ({ events, state, risky }) => {
    const facts = after(...events)
    expect(saveState(facts)).toEqual(state)
    expect(isLeavingRisky(facts)).toBe(risky)
  })

  it("never says « saved » while a change is not confirmed, whatever happens", () => {
    const event = fc.oneof(
      fc.constantFrom<SaveEvent>(
        { type: "connecting" },
        { type: "opened" },
        { type: "exchanged" },
        { type: "cut" },
        { type: "changed" },
        answer,
        { type: "sent", what: "change" },
        { type: "copy", copy: "kept" }
      ),
      fc.nat(6).map((count): SaveEvent => ({ type: "durable", count }))
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const facts = after(...events)
        if (saveState(facts).kind !== "saved") return
        expect(facts.pending).toBe(false)
        expect(facts.link).toBe("open")
      })
    )
  })
})
