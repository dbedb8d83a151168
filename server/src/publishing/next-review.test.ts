import { expect, test } from "vitest"
import { nextReviewOn } from "./next-review.ts"

const on = (day: string) => new Date(`${day}T12:00:00Z`)

test("a reco is to be reviewed after two years, after one when a statement rests on low certainty", () => {
  expect(nextReviewOn(on("2026-03-03"), [{ certainty: "high" }, { certainty: null }])).toBe("2028-03-03")
  expect(nextReviewOn(on("2026-03-03"), [{ certainty: "high" }, { certainty: "very-low" }])).toBe("2027-03-03")
})

test("a leap day has its review the day before, in February", () => {
  expect(nextReviewOn(on("2028-02-29"), [])).toBe("2030-02-28")
})
