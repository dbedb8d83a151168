import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"

/** How long a condition may take to come true: a bound for a machine that does much else, not a promise of speed. */
const PATIENCE = { poll: { timeout: 60_000 } }

/** A real browser has bad days that no page is to blame for: `npm test` gives a second try, and names who needed it. */
const SECOND_TRY = process.env.SECOND_TRY ? 1 : 0

/** `npm run endure` tries again and again what `npm test` tries some times. */
const LONGEST_TEST = process.env.ENDURE ? 3_600_000 : 240_000

const WITH_A_BROWSER = ["site/test/**/*.test.ts", "site/src/sheets/scorm/*.test.ts"]

export default defineConfig({
  test: {
    // Much of a test is waiting for another process: one worker a core keeps the machine at work, more would starve it.
    maxWorkers: Math.min(availableParallelism(), 4),
    projects: [
      {
        test: {
          name: "parts",
          include: ["{schemas,server,editor,site,scripts}/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", "**/dist/**", "scripts/e2e/**", ...WITH_A_BROWSER],
          // Files of one worker share what they import: nothing of the house keeps state in a module, and a test gives back
          // the globals that it takes. A quarter of the processor's time went into importing.
          isolate: false,
          setupFiles: ["scripts/setup/same-chances.ts"],
          testTimeout: LONGEST_TEST,
          hookTimeout: 180_000,
          expect: PATIENCE
        }
      },
      {
        test: {
          name: "pages",
          include: WITH_A_BROWSER,
          globalSetup: "site/test/place-of-sample.ts",
          testTimeout: 180_000,
          hookTimeout: 300_000,
          retry: SECOND_TRY,
          expect: PATIENCE
        }
      },
      {
        test: {
          name: "whole",
          include: ["scripts/e2e/**/*.test.ts"],
          globalSetup: "scripts/e2e/prepared-demonstration.ts",
          testTimeout: 600_000,
          hookTimeout: 300_000,
          retry: SECOND_TRY,
          expect: PATIENCE
        }
      }
    ]
  }
})
