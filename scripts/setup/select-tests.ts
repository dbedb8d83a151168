import { globSync, readFileSync } from "node:fs"
import { isAbsolute, join, relative } from "node:path"
import { ROOT } from "./run.ts"

/** Which tests a person asked for, as vitest is told of them. */
export interface SelectedTests {
  /** From the project's root; empty for all. */
  files: string[]
  args: string[]
  needsBrowser: boolean
  needsEditor: boolean
}

/** No test is where it was asked for. */
export class NoSuchTest extends Error {
  readonly asked: string

  constructor(asked: string) {
    super(`no test for ${asked}`)
    this.asked = asked
  }
}

const TESTS = "{schemas,server,editor,site,scripts}/**/*.test.{ts,tsx}"
const IN_A_BROWSER = /^(site\/test\/|site\/src\/sheets\/scorm\/|scripts\/e2e\/)/
const ON_THE_BUILT_EDITOR = /^scripts\/e2e\//

/**
 * The tests of the files whose path holds one of the words, and of these those whose title holds `title`. With a title alone, those
 * files are looked at in which it is written.
 * @throws NoSuchTest when a word or the title is in none
 */
export function selectTests(words: readonly string[], title?: string): SelectedTests {
  if (words.length === 0 && title === undefined) return { files: [], args: [], needsBrowser: true, needsEditor: true }
  const all = globSync(TESTS, { cwd: ROOT, exclude: ["**/node_modules/**", "**/dist/**"] }).map((file) =>
    file.replaceAll("\\", "/")
  )
  const named = words.flatMap((word) => {
    const part = (isAbsolute(word) ? relative(ROOT, word) : word).replaceAll("\\", "/").replace(/^\.\//, "")
    const found = all.filter((file) => file.includes(part))
    if (found.length === 0) throw new NoSuchTest(word)
    return found
  })
  const files = words.length > 0 ? [...new Set(named)] : all.filter((file) => holds(file, title ?? ""))
  if (files.length === 0) throw new NoSuchTest(title ?? "")
  return {
    files: files.toSorted(),
    args: [...files.toSorted(), ...(title === undefined ? [] : ["--testNamePattern", literally(title)])],
    needsBrowser: files.some((file) => IN_A_BROWSER.test(file)),
    needsEditor: files.some((file) => ON_THE_BUILT_EDITOR.test(file))
  }
}

const holds = (file: string, text: string): boolean => readFileSync(join(ROOT, file), "utf8").includes(text)

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
