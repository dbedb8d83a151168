import { expect, it, onTestFinished } from "vitest"
import { sayTally } from "./say-tally.ts"
import type { Tally } from "./test-tally.ts"

const NONE: Tally = { passed: 0, failed: 0, skipped: 0, secondTry: [], unseen: [], longest: [] }

function linesOf(tally: Partial<Tally>): string[] {
  const lines: string[] = []
  const { log } = console
  onTestFinished(() => {
    console.log = log
  })
  console.log = (line: string) => void lines.push(line)
  sayTally({ ...NONE, ...tally })
  console.log = log
  return lines
}

it("ends with the count alone on its line, in the form that is read by machines", () => {
  expect(linesOf({ passed: 2157, failed: 1, skipped: 4 })).toEqual(["2157 passed, 1 failed, 4 skipped"])
  const secondTry = ["a.test.ts › is late"]
  const unseen = [{ name: "b.test.ts › needs a sample", why: "no sample here" }]
  const longest = [{ file: "c.test.ts", seconds: 41.96 }]
  const lines = linesOf({ passed: 1, skipped: 1, secondTry, unseen, longest })
  expect(lines.at(-1)).toBe("1 passed, 0 failed, 1 skipped")
  expect(lines).toHaveLength(4)
})

it("names what passed at its second try, what was not run and why, and what took longest", () => {
  const lines = linesOf({
    secondTry: ["a.test.ts › is late"],
    unseen: [
      { name: "b.test.ts › needs a sample", why: "no sample here" },
      { name: "b.test.ts › says nothing", why: null }
    ],
    longest: [
      { file: "c.test.ts", seconds: 41.96 },
      { file: "d.test.ts", seconds: 3 }
    ]
  })
  expect(lines[0]).toMatch(/: a\.test\.ts › is late$/)
  expect(lines[1]).toMatch(/: b\.test\.ts › needs a sample \(no sample here\)$/)
  expect(lines[2]).toMatch(/: b\.test\.ts › says nothing$/)
  expect(lines[3]).toMatch(/: 42\.0 s c\.test\.ts, 3\.0 s d\.test\.ts$/)
})

it("does not drown the count in what a filter of tests leaves out", () => {
  const unseen = Array.from({ length: 500 }, (_, index) => ({ name: `test ${index}`, why: null }))
  const lines = linesOf({ skipped: 500, unseen })
  expect(lines).toHaveLength(22)
  expect(lines[20]).toContain("480")
})
