import { expect, test } from "vitest"
import { nextReviewDate } from "./next-review.ts"

test.each([
  ["two years when nothing is weak", "2026-03-03", ["high", "moderate", null], "2028-03-03"],
  ["one year when one certainty is low", "2026-03-03", ["high", "low"], "2027-03-03"],
  ["one year when one certainty is very low", "2026-12-31", ["very-low"], "2027-12-31"],
  ["two years without a statement", "2026-11-21", [], "2028-11-21"],
  ["the last day of February when there is no 29th", "2028-02-29", ["low"], "2029-02-28"],
  ["the 29th where the year has one", "2026-02-28", [], "2028-02-28"]
] as const)("a reco is reviewed after %s", (_name, publishedOn, certainties, expected) => {
  expect(
    nextReviewDate(
      publishedOn,
      certainties.map((certainty) => ({ certainty }))
    )
  ).toBe(expected)
})

test("what is not a date is refused", () => {
  expect(() => nextReviewDate("soon", [])).toThrow(RangeError)
})
