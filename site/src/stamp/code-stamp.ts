import { createHash } from "node:crypto"
import { globSync, readdirSync, readFileSync } from "node:fs"
import { basename, dirname, join, relative } from "node:path"
import { FONT_FILES } from "../fonts/font-files.ts"
import { codeGraph, isCode } from "./code-graph.ts"
import { lockedPackages } from "./locked-packages.ts"

const ROOT = join(import.meta.dirname, "../../..")

/** Some code by what it begins with; all the rest of it is found. */
export interface StampedCode {
  /** Modules, or patterns of them, from the root of the house. Whatever they import belongs to it, and what lies beside it. */
  entries: readonly string[]
  /** Files that no module imports and no folder of modules holds, or patterns of them. */
  others: readonly string[]
  /** Files of packages, by absolute path, that are read and not imported. */
  data: readonly string[]
}

/** All that decides what pages and index look like, and how the corpus is read. */
export const SITE_CODE: StampedCode = {
  entries: ["site/src/build/build-site.ts", "site/src/pages/**/*", "site/astro.config.ts"],
  others: ["site/public/**/*", "site/tsconfig.json", "tsconfig.base.json", "site/package.json", "schemas/package.json"],
  data: FONT_FILES
}

/** What a sheet is made with, beside its version: how that is read, what is taken from it, and the setting. */
export const SHEET_CODE: StampedCode = {
  entries: ["site/src/sheets/build-sheets.ts", "site/src/corpus/read-corpus.ts"],
  others: [],
  data: FONT_FILES
}

/** How the corpus is read for booklets; they are set anew each time. */
export const BOOKLET_CODE: StampedCode = { entries: ["site/src/sheets/compose-booklet.ts"], others: [], data: [] }

const isTest = (file: string): boolean => /\.test\.ts$/.test(file)

/** The files of the house that some code is made of, by absolute path, and the packages that it imports. */
export async function codeOf(
  { entries, others }: StampedCode,
  root = ROOT
): Promise<{ files: string[]; packages: Set<string> }> {
  const { modules, packages } = await codeGraph(filesLike(entries, root))
  const folders = new Set([...modules].map((file) => dirname(file)))
  const beside = [...folders].flatMap(filesBeside)
  return { files: [...new Set([...modules, ...beside, ...filesLike(others, root)])].sort(), packages }
}

/**
 * A short hash of some code: of every file that it is made of, by name and content, of its packages by their hashes, and of this Node,
 * whose dates and sorting are those of its own tables. What was made under another stamp is of no use.
 */
export async function codeStamp(code: StampedCode, root = ROOT): Promise<string> {
  const { files, packages } = await codeOf(code, root)
  const hash = createHash("sha256").update(`${process.version}\0`)
  const all = [
    ...files.map((file) => ({ file, name: relative(root, file).replaceAll("\\", "/") })),
    ...code.data.map((file) => ({ file, name: basename(file) }))
  ]
  for (const { file, name } of all) {
    const bytes = readFileSync(file)
    hash.update(`${name}\0${bytes.length}\0`).update(bytes)
  }
  for (const line of (await lockedPackages(root, packages)).sort()) hash.update(`${line}\0`)
  return hash.digest("hex").slice(0, 16)
}

function filesLike(patterns: readonly string[], root: string): string[] {
  return globSync([...patterns], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isTest(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** The templates, scripts and tables beside modules, which read them by name: code is followed by its imports instead. */
function filesBeside(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !isCode(entry.name))
    .map(({ name }) => join(folder, name))
}
