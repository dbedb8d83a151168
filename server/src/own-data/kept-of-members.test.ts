import { readdirSync } from "node:fs"
import { join } from "node:path"
import { getTableName, is } from "drizzle-orm"
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core"
import { expect, test } from "vitest"
import { KEPT_OF_MEMBERS, shownColumns } from "./kept-of-members.ts"

const FOLDER = join(import.meta.dirname, "../storage/tables")
const modules: Record<string, unknown>[] = await Promise.all(
  readdirSync(FOLDER).map((file) => import(/* @vite-ignore */ join(FOLDER, file)))
)
const TABLES = modules.flatMap((one) => Object.values(one)).filter((one): one is SQLiteTable => is(one, SQLiteTable))

/** Columns that name somebody without a key: by mail, or in a journal that outlives what it speaks of. */
const WITHOUT_KEY = /(^|_)(member|user|email)(_id)?$|^to$/

const pair = (table: string, column: string) => `${table}.${column}`

/** Every column that can name a member, as the tables say it. */
function naming(): string[] {
  return TABLES.flatMap((table) => {
    const { name, columns, foreignKeys } = getTableConfig(table)
    const keyed = foreignKeys
      .map((key) => key.reference())
      .filter(({ foreignTable }) => getTableName(foreignTable) === "user")
      .flatMap(({ columns }) => columns.map((column) => column.name))
    const others = columns.map((column) => column.name).filter((column) => WITHOUT_KEY.test(column))
    return [...new Set([...keyed, ...others])].map((column) => pair(name, column))
  })
}

test("every column that names a member says why it is kept, and what becomes of it", () => {
  const said = KEPT_OF_MEMBERS.map(({ table, whose }) => pair(getTableName(table), whose.name))
  // The member’s own row is named by its id; its address is part of it.
  const wanted = [...naming().filter((one) => one !== "user.email"), "user.id"]
  expect(said.toSorted()).toEqual(wanted.toSorted())
})

test("a member’s own copy leaves out columns that exist, and every secret among them", () => {
  for (const one of KEPT_OF_MEMBERS) {
    const shown = Object.keys(shownColumns(one))
    expect(shown.length + one.leftOut.length, getTableName(one.table)).toBe(getTableConfig(one.table).columns.length)
    expect(shown.filter((name) => /token$|secret|password|backupCodes|publicKey|data$|tokenHash/i.test(name))).toEqual(
      []
    )
  }
})
