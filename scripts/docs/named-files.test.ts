import { existsSync, globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, it } from "vitest"
import { ROOT } from "../setup/run.ts"

/** Decisions stay as they were taken: the files that they name may be gone, their links to other pages may not. */
const isDecision = (page: string): boolean => page.startsWith("docs/decisions/")

const PAGES = globSync(["*.md", "docs/**/*.md"], { cwd: ROOT })
const NAMED = /`((?:schemas|server|editor|site|scripts|docs)\/[\w./-]+)`/g
const LINKED = /\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g

it.each(PAGES)("every file that %s names or leads to is there", (page) => {
  const text = readFileSync(join(ROOT, page), "utf8")
  const named = isDecision(page) ? [] : [...text.matchAll(NAMED)].map(([, file = ""]) => file)
  const linked = [...text.matchAll(LINKED)].map(([, file = ""]) => join(dirname(page), file))
  expect([...named, ...linked].filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
})
