import { appendFileSync, cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it, onTestFinished } from "vitest"
import { MIGRATIONS, migrationFiles, migrationProblems, sealMigrations } from "./migrations.ts"

function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), "recos-migrations-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(MIGRATIONS, folder, { recursive: true })
  return folder
}

const said = (folder: string): string[] => migrationProblems(folder).map(({ fr }) => fr)

function append(folder: string, tag: string, when: number): void {
  const file = join(folder, "meta/_journal.json")
  const journal = JSON.parse(readFileSync(file, "utf8"))
  const entries = [...journal.entries, { idx: journal.entries.length, version: "6", when, tag, breakpoints: true }]
  writeFileSync(file, JSON.stringify({ ...journal, entries }))
  writeFileSync(join(folder, `${tag}.sql`), "CREATE TABLE `later` (`id` text);")
}

it("those of the house are as they were made", () => {
  expect(said(MIGRATIONS)).toEqual([])
})

it("one that has changed since, were it by a space, is named", () => {
  const folder = copied()
  appendFileSync(join(folder, "0000_initial.sql"), " ")
  expect(said(folder)).toEqual([expect.stringContaining("0000_initial.sql a changé ou manque")])
  sealMigrations(folder)
  expect(said(folder), "no sum is ever written over").toHaveLength(1)
})

it("one that is gone is named", () => {
  const folder = copied()
  renameSync(join(folder, "0000_initial.sql"), join(folder, "0000_initial.txt"))
  expect(said(folder)[0]).toContain("0000_initial.sql a changé ou manque")
})

it("the ends of lines of another system change nothing", () => {
  const folder = copied()
  const file = join(folder, "0000_initial.sql")
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"))
  expect(said(folder)).toEqual([])
})

it("a new one has to be written down, once", () => {
  const folder = copied()
  append(folder, "9999_later", Date.now() + 1)
  expect(said(folder)).toEqual([expect.stringContaining("9999_later.sql n’a pas d’empreinte")])
  sealMigrations(folder)
  expect(said(folder)).toEqual([])
  expect(migrationFiles(folder).at(-1)).toBe("9999_later.sql")
})

it("one that databases would pass over, for its date, is named", () => {
  const folder = copied()
  append(folder, "9999_later", 1)
  sealMigrations(folder)
  expect(said(folder)).toEqual([expect.stringContaining("9999_later est datée d’avant")])
})
