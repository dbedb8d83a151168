import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { OPEN_CALLS } from "../accounts/auth-routes.ts"
import { openTestHouse } from "../testing/house.ts"

const ROOT = join(import.meta.dirname, "../../..")
const DOCUMENT = readFileSync(join(ROOT, "docs/http-interface.md"), "utf8")
const METHODS = "GET|POST|PUT|PATCH|DELETE"

/** Which of two routes a request takes does not hang on the names of their holes, nor on what is asked after « ? ». */
const shape = (method: string, path: string): string => `${method} ${path.replace(/\?.*$/, "").replace(/:\w+/g, ":")}`

/** The routes of the document: each written whole, in the first cell of a row. */
function documented(): string[] {
  const rows = DOCUMENT.split("\n").filter((line) => new RegExp(`^\\| \`(${METHODS})\\b`).test(line))
  const cells = rows.map((row) => row.slice(2, row.indexOf(" | ", 2)))
  const spans = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, span = ""]) => span))
  return spans.flatMap((span) => {
    const [, methods, path] = new RegExp(`^((?:${METHODS})(?:, (?:${METHODS}))*) (/\\S+)`).exec(span) ?? []
    if (methods && path) return methods.split(", ").map((method) => shape(method, path))
    return new RegExp(`^(${METHODS})\\b|^…`).test(span) ? [`not written whole: ${span}`] : []
  })
}

/** The routes that answer: the house's own, the calls of better-auth that it lets through, the door of the rooms. */
async function real(): Promise<string[]> {
  const { app } = await openTestHouse()
  const own = app.routes.filter(({ method, path }) => method !== "ALL" && !path.endsWith("*"))
  const open = OPEN_CALLS.map((call) => call.split(" ") as [string, string])
  return [
    ...own.map(({ method, path }) => shape(method, path)),
    ...open.map(([method, path]) => shape(method, path)),
    shape("GET", "/collab/:documentId")
  ]
}

const missingFrom = (one: Set<string>, other: Set<string>): string[] => [...other].filter((route) => !one.has(route))

test("every route of the server is in its document, and every route of the document is there", async () => {
  const [written, there] = [new Set(documented()), new Set(await real())]
  expect(there.size).toBeGreaterThan(90)
  expect(missingFrom(written, there), "not in docs/http-interface.md").toEqual([])
  expect(missingFrom(there, written), "in docs/http-interface.md alone").toEqual([])
})
