import { createHash } from "node:crypto"
import { glob, readFile } from "node:fs/promises"
import { join } from "node:path"

const ROOT = join(import.meta.dirname, "../../..")

/** All the code that decides what pages and index look like. */
export const SITE_SOURCES = [
  "schemas/src/**/*.ts",
  "site/src/**/*.{ts,js,json,css,svg,astro,mdx,typ}",
  "site/astro.config.ts",
  "package-lock.json"
]

/** What a sheet is made with, beside its version: template, data, words, and the pinned compiler and fonts. */
export const SHEET_SOURCES = [
  "schemas/src/labels.ts",
  "schemas/src/document/plain-text.ts",
  "schemas/src/falc/*.ts",
  "schemas/src/training/*.ts",
  "schemas/src/evidence/*.ts",
  "site/src/evidence/**/*.ts",
  "site/src/reco/for-whom.ts",
  "site/src/reco/source-line.ts",
  "schemas/src/outside-readings.ts",
  "site/src/look/read-mark.ts",
  "site/src/reco/easy-read-state.ts",
  "site/src/sheets/**/*.{ts,js,typ}",
  "site/src/words/*.ts",
  "site/package.json"
]

/** A short hash of the files that match, by name and content, tests left out. */
export async function codeStamp(sources: readonly string[]): Promise<string> {
  const files: string[] = []
  for await (const file of glob([...sources], { cwd: ROOT })) if (!file.endsWith(".test.ts")) files.push(file)
  const hash = createHash("sha256")
  for (const file of files.sort()) hash.update(`${file}\0`).update(await readFile(join(ROOT, file)))
  return hash.digest("hex").slice(0, 16)
}
