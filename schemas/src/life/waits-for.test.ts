import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { MemberId } from "../ids.ts"
import type { Actor } from "../people/member.ts"
import type { RecoStanding } from "../people/permissions.ts"
import { RECO_STATUSES, type RecoStatus, type TeamRole, teamRole } from "../vocabulary/closed-lists.ts"
import { COLLEGES } from "../vocabulary/languages-and-colleges.ts"
import { mayWaitFor, type ReviewFacts, waitsFor } from "./waits-for.ts"

const actor = (college: Actor["college"]): Actor => ({ id: "me" as MemberId, college, role: "member", active: true })
const standing = (status: RecoStatus, teamRole: TeamRole | null = "reviewer"): RecoStanding => ({
  status,
  teamRole,
  isLastEditor: false
})
const nothingYet: ReviewFacts = { readings: [], signatures: [], publishing: false }
const approval = (college: Actor["college"]) => ({
  memberId: college as string as MemberId,
  college,
  verdict: "approve" as const
})

describe("what a reco waits for", () => {
  it("waits for writing, from its writers alone", () => {
    expect(waitsFor(actor("citizen"), standing("draft", "author"), nothingYet)).toEqual({
      code: "writing",
      colleges: [],
      fromMe: true
    })
    expect(waitsFor(actor("citizen"), standing("draft", "reader"), nothingYet).fromMe).toBe(false)
    expect(waitsFor(actor("citizen"), standing("under-revision", null), nothingYet).fromMe).toBe(false)
  })

  it("names the colleges whose reading is awaited, and asks members of those alone", () => {
    const facts = { ...nothingYet, readings: [approval("citizen")] }
    expect(waitsFor(actor("professional"), standing("in-review"), facts)).toEqual({
      code: "readings",
      colleges: ["professional"],
      fromMe: true
    })
    expect(waitsFor(actor("citizen"), standing("in-review"), facts).fromMe).toBe(false)
  })

  it("never asks the last editor for a reading", () => {
    const mine = { ...standing("in-review"), isLastEditor: true }
    expect(waitsFor(actor("citizen"), mine, nothingYet).fromMe).toBe(false)
  })

  it("waits for the coordinator when a reading asks for changes, or when both colleges approve", () => {
    const changes = { ...nothingYet, readings: [{ ...approval("citizen"), verdict: "changes" as const }] }
    expect(waitsFor(actor("citizen"), standing("in-review", "coordinator"), changes)).toMatchObject({
      code: "changes",
      fromMe: true
    })
    const both = { ...nothingYet, readings: [approval("citizen"), approval("professional")] }
    expect(waitsFor(actor("citizen"), standing("in-review", "author"), both)).toMatchObject({
      code: "deliberation",
      fromMe: false
    })
  })

  it("waits for the signature of the college that has not signed", () => {
    const facts = { ...nothingYet, signatures: [{ memberId: "a" as MemberId, college: "professional" as const }] }
    expect(waitsFor(actor("citizen"), standing("in-deliberation"), facts)).toEqual({
      code: "signatures",
      colleges: ["citizen"],
      fromMe: true
    })
  })

  it("waits for publication, then for the job, then for nothing", () => {
    const lead = (status: RecoStatus) => standing(status, "coordinator")
    expect(waitsFor(actor("citizen"), lead("approved"), nothingYet)).toMatchObject({
      code: "publication",
      fromMe: true
    })
    expect(waitsFor(actor("citizen"), lead("approved"), { ...nothingYet, publishing: true })).toMatchObject({
      code: "publishing",
      fromMe: false
    })
    expect(waitsFor(actor("citizen"), lead("published"), nothingYet).code).toBe("nothing")
    expect(waitsFor(actor("citizen"), lead("withdrawn"), nothingYet).code).toBe("nothing")
  })
})

it("waits for a member nowhere but where mayWaitFor says that something may", () => {
  const college = fc.constantFrom(...COLLEGES)
  const memberId = fc.constantFrom("me" as MemberId, "other" as MemberId)
  const facts = fc.record({
    readings: fc.array(
      fc.record({ memberId, college, verdict: fc.constantFrom("approve" as const, "changes" as const) })
    ),
    signatures: fc.array(fc.record({ memberId, college })),
    publishing: fc.boolean()
  })
  const someone = fc.record({
    id: fc.constant("me" as MemberId),
    college,
    role: fc.constantFrom("member" as const, "administrator" as const),
    active: fc.boolean()
  })
  const place = fc.record({
    status: fc.constantFrom(...RECO_STATUSES),
    teamRole: fc.constantFrom(...teamRole.options, null),
    isLastEditor: fc.boolean()
  })
  fc.assert(
    fc.property(someone, place, facts, (one, standing, given) => {
      if (!waitsFor(one, standing, given).fromMe) return
      expect(mayWaitFor(one)).toContainEqual({ status: standing.status, teamRole: standing.teamRole })
    })
  )
  expect(mayWaitFor(actor("citizen")).filter(({ status }) => status === "published")).toEqual([])
})
