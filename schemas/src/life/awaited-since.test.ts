import { describe, expect, it } from "vitest"
import type { MemberId } from "../ids.ts"
import type { Actor } from "../people/member.ts"
import type { RecoStatus, TeamRole } from "../vocabulary/closed-lists.ts"
import { awaitedSince, type LifeEvent } from "./awaited-since.ts"
import type { ReviewFacts } from "./waits-for.ts"

const ME = "me" as MemberId
const OTHER = "other" as MemberId
const THIRD = "third" as MemberId
const me: Actor = { id: ME, role: "member", college: "citizen", active: true }
const at = (minute: number) => new Date(minute * 60_000)

const read = (minute: number, memberId: MemberId, verdict: "approve" | "changes"): LifeEvent => ({
  at: at(minute),
  of: "reading",
  memberId,
  verdict
})
const moved = (minute: number, from: RecoStatus, to: RecoStatus): LifeEvent => ({
  at: at(minute),
  of: "status",
  from,
  to
})
const seat = (minute: number, before: TeamRole | null): LifeEvent => ({ at: at(minute), of: "seat", before })
const signed = (minute: number, memberId: MemberId): LifeEvent => ({ at: at(minute), of: "signature", memberId })

const reading = (memberId: MemberId, college: "citizen" | "professional", verdict: "approve" | "changes") => ({
  memberId,
  college,
  verdict
})

interface Case {
  status: RecoStatus
  role: TeamRole
  facts?: Partial<ReviewFacts>
  /** The earliest first, as they happened. */
  events: LifeEvent[]
}

const since = ({ status, role, facts, events }: Case) => {
  const standing = { status, teamRole: role, isLastEditor: false }
  const review = { readings: [], signatures: [], publishing: false, ...facts }
  return awaitedSince(me, { standing, facts: review }, events.toReversed())
}

const submitted = moved(10, "draft", "in-review")
const opened = moved(20, "in-review", "in-deliberation")

describe("something waits for me since", () => {
  it.each<[string, Case, number | null]>([
    ["the version was sent", { status: "in-review", role: "reviewer", events: [submitted] }, 10],
    [
      "the version was sent, whatever the other college has said since",
      {
        status: "in-review",
        role: "reviewer",
        facts: { readings: [reading(OTHER, "professional", "approve")] },
        events: [submitted, read(12, OTHER, "approve")]
      },
      10
    ],
    [
      "I joined the team, where the version was sent before",
      { status: "in-review", role: "reviewer", events: [submitted, seat(15, null)] },
      15
    ],
    [
      "I may read as more than a reader",
      { status: "in-review", role: "reviewer", events: [submitted, seat(15, "reader")] },
      15
    ],
    [
      "the version was sent, where I could read it before in another role",
      { status: "in-review", role: "coordinator", events: [submitted, seat(15, "reviewer")] },
      10
    ],
    [
      "changes are asked for no more",
      {
        status: "in-review",
        role: "reviewer",
        facts: { readings: [reading(OTHER, "professional", "approve")] },
        events: [submitted, read(12, OTHER, "changes"), read(14, OTHER, "approve")]
      },
      14
    ],
    [
      "the first reading that asked for changes",
      {
        status: "in-review",
        role: "coordinator",
        facts: { readings: [reading(OTHER, "professional", "changes"), reading(THIRD, "citizen", "changes")] },
        events: [submitted, read(12, OTHER, "changes"), read(14, THIRD, "changes")]
      },
      12
    ],
    [
      "the second college has approved",
      {
        status: "in-review",
        role: "coordinator",
        facts: { readings: [reading(OTHER, "professional", "approve"), reading(THIRD, "citizen", "approve")] },
        events: [submitted, read(12, OTHER, "approve"), read(14, THIRD, "approve")]
      },
      14
    ],
    [
      "signing was opened, though the other college has signed since",
      {
        status: "in-deliberation",
        role: "reviewer",
        facts: { signatures: [{ memberId: OTHER, college: "professional" }] },
        events: [submitted, opened, signed(25, OTHER)]
      },
      20
    ],
    [
      "it was approved",
      {
        status: "approved",
        role: "coordinator",
        events: [submitted, opened, signed(25, OTHER), moved(30, "in-deliberation", "approved")]
      },
      30
    ],
    [
      "its publication failed",
      {
        status: "approved",
        role: "coordinator",
        events: [moved(30, "in-deliberation", "approved"), { at: at(40), of: "publication-failed" }]
      },
      40
    ]
  ])("%s", (_, one, minute) => {
    expect(since(one)).toEqual(minute === null ? null : at(minute))
  })

  it.each<[string, Case]>([
    ["no event tells", { status: "in-review", role: "reviewer", events: [] }],
    [
      "my college became another meanwhile",
      { status: "in-review", role: "reviewer", events: [submitted, { at: at(15), of: "member" }] }
    ],
    [
      "my college has read",
      {
        status: "in-review",
        role: "reviewer",
        facts: { readings: [reading(THIRD, "citizen", "approve")] },
        events: [submitted, read(12, THIRD, "approve")]
      }
    ],
    ["I only read", { status: "in-review", role: "reader", events: [submitted] }],
    ["it is published", { status: "published", role: "coordinator", events: [moved(50, "approved", "published")] }]
  ])("no day that is known where %s", (_, one) => {
    expect(since(one)).toBeNull()
  })
})
