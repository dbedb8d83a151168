import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const SERVER = join(import.meta.dirname, "..")

/** The server's own files outside `storage/`, tests and what serves them left out. */
const files = readdirSync(SERVER, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !/(^storage|(^|\/)testing)\/|\.test\.ts$/.test(file))

const refusals: [string, RegExp][] = [
  ["SQL written by hand: give it a name in storage/expressions.ts", /\bsql(<[^`]*>)?`|\bsql\.raw\(/],
  ["alias() serves SQLite alone: use a sub-query with .as()", /\balias\(/],
  ["rows changed and ids given by the driver: use commit, guarded or returning", /\blastInsertRowid\b|\.changes\b/]
]
for (const [why, pattern] of refusals) {
  test(`no query outside storage/ binds the house to one engine: ${why}`, () => {
    expect(files.length).toBeGreaterThan(200)
    const found = files.filter((file) => pattern.test(readFileSync(join(SERVER, file), "utf8")))
    expect(found).toEqual([])
  })
}
