import { readFileSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { buildEditor } from "../setup/build-editor.ts"
import { ensureBrowser } from "../setup/ensure-browser.ts"
import { run } from "../setup/run.ts"
import { sayTally } from "../setup/say-tally.ts"
import type { Tally } from "../setup/test-tally.ts"

const browser = await ensureBrowser()
await buildEditor()

const folder = await mkdtemp(join(tmpdir(), "recos-test-"))
const file = join(folder, "tally.json")
const code = await run(
  "node",
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=./scripts/setup/test-tally.ts",
    ...process.argv.slice(2)
  ],
  { CHROMIUM: browser, SECOND_TRY: "1", TALLY: file }
)
const tally: Tally = JSON.parse(readFileSync(file, "utf8"))
await rm(folder, { recursive: true })
sayTally(tally)
process.exit(code)
