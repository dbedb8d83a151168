import { writeFileSync } from "node:fs"
import type { Reporter, TestModule } from "vitest/node"

/** How a run of the tests ended. */
export interface Tally {
  passed: number
  failed: number
  skipped: number
  /** The tests that failed, then passed: each of them is a race to be found. */
  secondTry: string[]
}

/** Writes the tally of a run into the file that TALLY names. A reporter is known to vitest by its default export. */
export default class TestTally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length
    const tally: Tally = {
      passed: count("passed"),
      failed: count("failed"),
      skipped: count("skipped") + count("pending"),
      secondTry: tests
        .filter((test) => test.diagnostic()?.flaky)
        .map((test) => `${test.module.relativeModuleId} › ${test.fullName}`)
    }
    writeFileSync(process.env.TALLY ?? "tally.json", JSON.stringify(tally))
  }
}
