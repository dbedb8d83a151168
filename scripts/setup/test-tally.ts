import { writeFileSync } from "node:fs"
import type { Reporter, TestCase, TestModule } from "vitest/node"

/** How a run of the tests ended. */
export interface Tally {
  passed: number
  failed: number
  skipped: number
  /** The tests that failed, then passed: each of them is a race to be found. */
  secondTry: string[]
  /** Each test that was not run, by name, with the reason that it gives if any. */
  unseen: { name: string; why: string | null }[]
  /** The files that took longest, their imports included, the longest first. */
  longest: { file: string; seconds: number }[]
}

const LONGEST_FILES = 5

const nameOf = (test: TestCase): string => `${test.module.relativeModuleId} › ${test.fullName}`

function secondsOf(module: TestModule): number {
  const { collectDuration, setupDuration, duration } = module.diagnostic()
  return (collectDuration + setupDuration + duration) / 1000
}

/** @param modules the files of a run that has ended */
export function tallyOf(modules: readonly TestModule[]): Tally {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const count = (state: string): number => tests.filter((test) => test.result().state === state).length
  return {
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("skipped") + count("pending"),
    secondTry: tests.filter((test) => test.diagnostic()?.flaky).map(nameOf),
    unseen: tests.flatMap((test) => {
      const result = test.result()
      if (result.state !== "skipped" && result.state !== "pending") return []
      return [{ name: nameOf(test), why: (result.state === "skipped" && result.note) || null }]
    }),
    longest: modules
      .map((module) => ({ file: module.relativeModuleId, seconds: secondsOf(module) }))
      .sort((one, other) => other.seconds - one.seconds)
      .slice(0, LONGEST_FILES)
  }
}

/** Writes the tally of a run into the file that TALLY names. A reporter is known to vitest by its default export. */
export default class TestTally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    writeFileSync(process.env.TALLY ?? "tally.json", JSON.stringify(tallyOf(modules)))
  }
}
