import { expect, test } from "vitest"

const sheets = import.meta.glob<string>(["./**/*.css", "../writing/*.css", "../reading/*.css"], {
  eager: true,
  query: "?raw",
  import: "default"
})

/** What has a left and a right, and does not turn with the text. */
const SIDED =
  /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)[\w-]*|left|right)\s*:|text-align\s*:\s*(?:left|right)|float\s*:\s*(?:left|right)/

/** The four values of a shorthand: top, right, bottom, left. */
const FOUR = /(?:^|[\s;{])(?:margin|padding|inset|border-width|border-radius)\s*:\s*(\S+) (\S+) (\S+) (\S+);/

test("where a text may run from right to left, styles speak of its start and end", () => {
  const found: string[] = []
  for (const [file, css] of Object.entries(sheets)) {
    for (const [index, line] of css.split("\n").entries()) {
      const four = FOUR.exec(line)
      if (SIDED.test(line) || (four && four[2] !== four[4])) found.push(`${file}:${index + 1} ${line.trim()}`)
    }
  }
  expect(Object.keys(sheets).length).toBeGreaterThan(6)
  expect(found).toEqual([])
})
