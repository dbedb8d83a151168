import fc from "fast-check"
import { expect, it, test } from "vitest"
import { mailDue } from "./mail-due.ts"
import type { Pace } from "./notice.ts"

it.each<[string, string, Pace, string | null]>([
  ["before seven in winter", "2026-01-14T05:59:00Z", "daily", "2026-01-14T06:00:00Z"],
  ["at seven, the next day", "2026-01-14T06:00:00Z", "daily", "2026-01-15T06:00:00Z"],
  ["in summer, an hour earlier", "2026-07-14T12:00:00Z", "daily", "2026-07-15T05:00:00Z"],
  ["over the night in which clocks go forward", "2026-03-28T20:00:00Z", "daily", "2026-03-29T05:00:00Z"],
  ["over the night in which they go back", "2026-10-24T20:00:00Z", "daily", "2026-10-25T06:00:00Z"],
  ["late in the evening, past midnight there", "2026-01-14T23:30:00Z", "daily", "2026-01-15T06:00:00Z"],
  ["a week, on Monday", "2026-01-14T12:00:00Z", "weekly", "2026-01-19T06:00:00Z"],
  ["on Monday before seven, the same day", "2026-01-19T05:00:00Z", "weekly", "2026-01-19T06:00:00Z"],
  ["on Monday at seven, the next one", "2026-01-19T06:00:00Z", "weekly", "2026-01-26T06:00:00Z"],
  ["at once", "2026-01-14T12:00:00Z", "at-once", "2026-01-14T12:02:00Z"],
  ["never", "2026-01-14T12:00:00Z", "never", null]
])("%s", (_, at, pace, due) => {
  expect(mailDue(new Date(at), pace)).toEqual(due === null ? null : new Date(due))
})

test("a mail of the day leaves at seven in Paris, after what it tells and within a day and an hour of it", () => {
  const moment = fc.date({ min: new Date("2024-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  const hour = new Intl.DateTimeFormat("fr-FR", { timeZone: "Europe/Paris", timeStyle: "short" })
  fc.assert(
    fc.property(moment, (at) => {
      const due = mailDue(at, "daily")
      if (!due) throw new Error("no time")
      expect(hour.format(due)).toBe("07:00")
      const wait = due.getTime() - at.getTime()
      expect(wait).toBeGreaterThan(0)
      expect(wait).toBeLessThanOrEqual(25 * 3600_000)
    })
  )
})
