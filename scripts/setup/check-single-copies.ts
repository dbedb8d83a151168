import { readFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT, stop } from "./run.ts"

/** Two copies of these break `instanceof` without a word: a document would lose text. */
const SINGLE = [
  "yjs",
  "y-protocols",
  "lib0",
  "prosemirror-model",
  "prosemirror-state",
  "prosemirror-view",
  "@tiptap/core",
  "@tiptap/pm",
  "zod"
]

const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
  packages: Record<string, unknown>
}
const doubled = SINGLE.filter(
  (name) => Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`)).length > 1
)
if (doubled.length > 0) {
  stop(
    `Plusieurs exemplaires installés : ${doubled.join(", ")}. Alignez leurs versions dans les package.json.`,
    `Installed more than once: ${doubled.join(", ")}. Align their versions in the package.json files.`
  )
}
