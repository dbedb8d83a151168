import { readFileSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { buildEditor } from "../setup/build-editor.ts"
import { ensureBrowser } from "../setup/ensure-browser.ts"
import { run } from "../setup/run.ts"

const browser = await ensureBrowser()
await buildEditor()

const folder = await mkdtemp(join(tmpdir(), "recos-test-"))
const report = join(folder, "report.json")
const code = await run(
  "node",
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2)
  ],
  { CHROMIUM: browser }
)
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"))
await rm(folder, { recursive: true })
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`)
process.exit(code)
