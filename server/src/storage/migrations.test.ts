import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { MemberId } from "@recos/schemas/ids"
import BetterSqlite3 from "better-sqlite3"
import { drizzle } from "drizzle-orm/better-sqlite3"
import { migrate } from "drizzle-orm/better-sqlite3/migrator"
import { expect, onTestFinished, test } from "vitest"
import { openDatabase } from "./database.ts"
import { document, documentWords } from "./tables/documents.ts"
import { version, versionContent } from "./tables/versions.ts"
import { textSearch } from "./text-search.ts"

const MIGRATIONS = join(import.meta.dirname, "../../migrations")

interface Journal {
  entries: { tag: string }[]
}

/** A database as the first release made it, with rows in it. */
function firstDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), "recos-migration-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const migrationsFolder = join(folder, "migrations")
  mkdirSync(join(migrationsFolder, "meta"), { recursive: true })
  cpSync(join(MIGRATIONS, "0000_initial.sql"), join(migrationsFolder, "0000_initial.sql"))
  const journal = JSON.parse(readFileSync(join(MIGRATIONS, "meta/_journal.json"), "utf8")) as Journal
  const first = { ...journal, entries: journal.entries.slice(0, 1) }
  writeFileSync(join(migrationsFolder, "meta/_journal.json"), JSON.stringify(first))
  const file = join(folder, "recos.sqlite")
  const client = new BetterSqlite3(file)
  client.pragma("foreign_keys = ON")
  migrate(drizzle(client), { migrationsFolder })
  client.exec(`
    insert into user (id, name, email, created_at, updated_at, college, languages)
      values ('abel', 'Éloïse Le Bœuf', 'a@exemple.fr', 1, 1, 'citizen', '["fr"]');
    insert into reco (id, slug, status, settings, created_at, updated_at)
      values ('dos', 'dos', 'draft', '{}', 7, 7), ('sel', 'sel', 'draft', '{}', 8, 8);
    insert into team_member (reco_id, member_id, role) values ('dos', 'abel', 'author');
    insert into document (id, reco_id, language, generation, title, plain_text, last_edited_at)
      values ('dos-fr', 'dos', 'fr', '1', 'Éviter l’œdème', 'La crainte du mal de dos', 20),
             ('sel-fr', 'sel', 'fr', '1', 'Le sel', 'Peu de sel', null);
    insert into document_update (document_id, at, data) values ('dos-fr', 1, x'00');
    insert into version (id, reco_id, number, content, hash, note, frozen_at)
      values ('v1', 'dos', '1.0', '{"format":1}', 'abc', 'Première', 9);
    insert into publication (version_id, published_at) values ('v1', 9);`)
  client.close()
  return file
}

test("a database of the first release keeps all that it held, and its drafts are found", async () => {
  const database = openDatabase(firstDatabase())
  onTestFinished(() => void database.$client.close())
  expect(await database.select().from(version)).toMatchObject([{ id: "v1", number: "1.0", hash: "abc" }])
  expect(await database.select().from(versionContent)).toEqual([{ versionId: "v1", content: '{"format":1}' }])
  expect(await database.select().from(documentWords).orderBy(documentWords.documentId)).toMatchObject([
    { documentId: "dos-fr", plainText: "La crainte du mal de dos", folded: "eviter l oedeme la crainte du mal de dos" },
    { documentId: "sel-fr", plainText: "Peu de sel", folded: "le sel peu de" }
  ])
  const edited = await database.select({ at: document.lastEditedAt }).from(document).orderBy(document.id)
  expect(edited.map(({ at }) => at?.getTime())).toEqual([20, 8])
  expect(database.$client.prepare("select count(*) from publication").pluck().get()).toBe(1)
  expect(database.$client.prepare("select count(*) from document_update").pluck().get()).toBe(1)
  expect(database.$client.prepare("select folded_name from user").pluck().get()).toBe("eloise le boeuf")
  expect(database.$client.pragma("foreign_key_check")).toEqual([])
  const found = async (words: string[], inTeamOf: MemberId | null = null) =>
    (await textSearch(database)({ words, inTeamOf, status: null, before: null, most: 9 })).map(
      ({ documentId }) => documentId
    )
  expect(await found(["oedem", "crain"])).toEqual(["dos-fr"])
  expect(await found(["s"])).toEqual(["sel-fr"])
  expect(await found(["s"], "abel" as MemberId)).toEqual([])
  expect(await found(["l"])).toEqual(["dos-fr", "sel-fr"])
})

test("the tables are those that the last migration describes", () => {
  const { entries } = JSON.parse(readFileSync(join(MIGRATIONS, "meta/_journal.json"), "utf8")) as Journal
  const client = new BetterSqlite3(firstDatabase())
  onTestFinished(() => void client.close())
  const database = openDatabase(client.name)
  onTestFinished(() => void database.$client.close())
  const last = String(entries.length - 1).padStart(4, "0")
  const snapshot = JSON.parse(readFileSync(join(MIGRATIONS, `meta/${last}_snapshot.json`), "utf8")) as {
    tables: Record<string, { columns: object; indexes: object }>
  }
  for (const [name, table] of Object.entries(snapshot.tables)) {
    const columns = client.prepare(`select name from pragma_table_info(?)`).pluck().all(name)
    expect([name, columns.toSorted()]).toEqual([name, Object.keys(table.columns).toSorted()])
    const indexes = client.prepare(`select name from pragma_index_list(?)`).pluck().all(name)
    expect(indexes).toEqual(expect.arrayContaining(Object.keys(table.indexes)))
  }
})
