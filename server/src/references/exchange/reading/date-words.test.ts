import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dateOf, issuedOf } from "./date-words.ts"

describe("the words of a date", () => {
  it.each([
    ["2019", [2019], true],
    ["2012/05//", [2012, 5], true],
    ["2012///", [2012], true],
    ["2012/05/14/", [2012, 5, 14], true],
    ["2012///Spring", [2012], false],
    ["2012/Spring//", [2012], false],
    ["2019-03-15", [2019, 3, 15], true],
    ["2019-03-15T10:20:00Z", [2019, 3, 15], true],
    ["20190315", [2019, 3, 15], true],
    ["2019 Mar 15", [2019, 3, 15], true],
    ["March 15, 2019", [2019, 3, 15], true],
    ["15 mars 2019", [2019, 3, 15], true],
    ["août 2020", [2020, 8], true],
    ["2001 Mar-Apr", [2001, 3], false],
    ["Spring 2012", [2012], false],
    ["2019-2020", [2019], false],
    ["c2010", [2010], true],
    ["03/2019", [2019, 3], true],
    ["15/03/2019", [2019, 3, 15], true],
    ["03/15/2019", [2019, 3, 15], true],
    ["03/04/2019", [2019], false],
    ["2019/02/31", [2019, 2], false],
    ["2019/13/01", [2019], false],
    ["2019-00-00", [2019], true],
    ["2010?", [2010], false]
  ])("« %s »", (words, parts, isWhole) => {
    const date = dateOf(words)
    expect(date && issuedOf(date)).toEqual({ "date-parts": [parts] })
    expect(date?.isWhole).toBe(isWhole)
  })

  it.each([
    ["Mar 15", { month: 3, day: 15, isWhole: true }],
    ["MAR", { month: 3, isWhole: true }],
    ["MAR-APR", { month: 3, isWhole: false }]
  ])("without a year: « %s »", (words, date) => {
    expect(dateOf(words)).toEqual(date)
  })

  it.each(["", "in press", "0000", "s.d.", "12", "Spring"])("that say none: « %s »", (words) => {
    expect(dateOf(words)).toBeUndefined()
  })

  it("never gives a part that is not in them", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 /.,-]{0,20}$/), (words) => {
        const { year, day } = dateOf(words) ?? {}
        const numbers =
          words
            .match(/\d+/g)
            ?.flatMap((digits) => [digits, digits.slice(0, 4), digits.slice(-2)])
            .map(Number) ?? []
        for (const part of [year, day]) if (part !== undefined) expect(numbers).toContain(part)
      })
    )
  })
})
