import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type DeclarationState, lackOf } from "./kinds.ts"
import { daysLeft, declarationState, dueReminder, houseDay, lastValidDay, oldestValidSigning } from "./validity.ts"

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const plus = (from: string, days: number) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)

describe("the day of the house", () => {
  it.each([
    ["2026-11-30T22:59:59Z", "2026-11-30"],
    ["2026-11-30T23:00:00Z", "2026-12-01"],
    // In summer the day turns an hour earlier.
    ["2026-06-30T21:59:59Z", "2026-06-30"],
    ["2026-06-30T22:00:00Z", "2026-07-01"],
    ["2026-12-31T23:30:00Z", "2027-01-01"],
    ["2028-02-28T23:00:00Z", "2028-02-29"]
  ])("of %s is %s", (at, on) => {
    expect(houseDay(new Date(at))).toBe(on)
  })
})

describe("a declaration", () => {
  it.each([
    ["2026-11-30", "2027-11-30"],
    ["2027-03-01", "2028-03-01"],
    ["2028-02-28", "2029-02-28"],
    ["2028-02-29", "2029-02-28"],
    ["2027-02-28", "2028-02-28"]
  ])("signed on %s is valid to the end of %s", (signedOn, last) => {
    expect(lastValidDay(signedOn)).toBe(last)
    expect(lackOf(declarationState(signedOn, false, last))).toBeNull()
    expect(declarationState(signedOn, false, plus(last, 1))).toBe("expired")
  })

  it.each<[string | null, boolean, string, DeclarationState]>([
    [null, false, "2026-11-30", "missing"],
    [null, true, "2026-11-30", "draft"],
    ["2026-11-30", false, "2026-11-30", "valid"],
    ["2026-11-30", false, "2027-10-30", "valid"],
    ["2026-11-30", false, "2027-10-31", "expiring"],
    ["2026-11-30", false, "2027-11-22", "expiring"],
    ["2026-11-30", false, "2027-11-23", "expiring-soon"],
    ["2026-11-30", false, "2027-11-30", "expiring-soon"],
    ["2026-11-30", false, "2027-12-01", "expired"],
    // A new one that is being filled in changes nothing of the one that was signed.
    ["2026-11-30", true, "2027-01-01", "valid"],
    ["2026-11-30", true, "2027-12-01", "expired"]
  ])("signed on %s, draft %s, is on %s %s", (signedOn, hasDraft, today, state) => {
    expect(declarationState(signedOn, hasDraft, today)).toBe(state)
  })

  it("of any day goes through its states in their order, and never back", () => {
    const order: DeclarationState[] = ["valid", "expiring", "expiring-soon", "expired"]
    fc.assert(
      fc.property(day, fc.nat(500), fc.nat(60), (signedOn, age, further) => {
        const before = order.indexOf(declarationState(signedOn, false, plus(signedOn, age)))
        const after = order.indexOf(declarationState(signedOn, false, plus(signedOn, age + further)))
        expect(before).toBeGreaterThanOrEqual(0)
        expect(after).toBeGreaterThanOrEqual(before)
      })
    )
  })

  it("is valid on exactly the days that the oldest day of signing says", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 355, max: 375 }), (signedOn, age) => {
        const today = plus(signedOn, age)
        expect(daysLeft(signedOn, today) >= 0).toBe(signedOn >= oldestValidSigning(today))
      })
    )
  })

  it.each([
    ["2028-02-29", "2027-03-01"],
    ["2029-02-28", "2028-02-28"],
    ["2029-03-01", "2028-03-01"]
  ])("on %s is valid from a signing on %s", (today, oldest) => {
    expect(oldestValidSigning(today)).toBe(oldest)
    expect(daysLeft(oldest, today)).toBeGreaterThanOrEqual(0)
    expect(daysLeft(plus(oldest, -1), today)).toBeLessThan(0)
  })

  it.each([
    ["2027-10-30", null],
    ["2027-10-31", 30],
    ["2027-11-22", 30],
    ["2027-11-23", 7],
    ["2027-11-30", 7],
    ["2027-12-01", null]
  ])("of 30 November is recalled on %s: %s", (today, due) => {
    expect(dueReminder("2026-11-30", today)).toBe(due)
  })
})
