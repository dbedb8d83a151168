import { readFileSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { z } from "zod"
import { buildEditor } from "../setup/build-editor.ts"
import { readCommandLine, value } from "../setup/command-line.ts"
import { ensureBrowser } from "../setup/ensure-browser.ts"
import { run, say, stop } from "../setup/run.ts"
import { sayTally } from "../setup/say-tally.ts"
import { NoSuchTest, type SelectedTests, selectTests } from "../setup/select-tests.ts"
import type { Tally } from "../setup/test-tally.ts"

const { words, options } = readCommandLine({
  typed: "npm test",
  does: {
    fr: "Lance tous les essais, ou ceux qui sont nommés, après avoir installé ce qu’il leur faut.",
    en: "Runs every test, or those named, having installed what they need."
  },
  words: {
    takes: { fr: "fichier", en: "file" },
    does: {
      fr: "les essais des fichiers dont le chemin contient ce mot",
      en: "the tests of the files whose path holds this word"
    }
  },
  options: {
    name: value(
      { fr: "mots", en: "words" },
      { fr: "ceux dont le titre contient ces mots", en: "those whose title holds these words" },
      z.string().optional()
    )
  },
  variables: {
    CHANCES: {
      fr: "un nombre\u202f: essaie les propriétés sur d’autres exemples",
      en: "a number: tries properties on other examples"
    },
    CHROMIUM: { fr: "le chemin du navigateur", en: "the path of the browser" }
  }
})
const selected = select()
if (options.name !== undefined) {
  say(
    `«\u202f${options.name}\u202f», dans\u202f: ${selected.files.join(", ")}`,
    `“${options.name}”, in: ${selected.files.join(", ")}`
  )
}

const browser = selected.needsBrowser ? await ensureBrowser() : process.env.CHROMIUM
if (selected.needsEditor) await buildEditor()

const folder = await mkdtemp(join(tmpdir(), "recos-test-"))
const file = join(folder, "tally.json")
const code = await run(
  "node",
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=./scripts/setup/test-tally.ts",
    ...selected.args
  ],
  { ...(browser === undefined ? {} : { CHROMIUM: browser }), SECOND_TRY: "1", TALLY: file }
)
const tally: Tally = JSON.parse(readFileSync(file, "utf8"))
await rm(folder, { recursive: true })
sayTally(tally)
process.exit(code)

function select(): SelectedTests {
  try {
    return selectTests(words, options.name)
  } catch (error) {
    if (!(error instanceof NoSuchTest)) throw error
    stop(
      `Aucun essai pour «\u202f${error.asked}\u202f». Donnez une partie du chemin d’un fichier .test.ts, ou de son titre avec --name.`,
      `No test for “${error.asked}”. Give a part of the path of a .test.ts file, or of its title with --name.`
    )
  }
}
