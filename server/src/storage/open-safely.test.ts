import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import BetterSqlite3 from "better-sqlite3"
import { count } from "drizzle-orm"
import { expect, onTestFinished, test } from "vitest"
import { databaseFile } from "./database.ts"
import { examineJournal, journalFile } from "./examine-journal.ts"
import { openSafely } from "./open-safely.ts"
import { StorageRefusal } from "./storage-refusal.ts"
import { outbox } from "./tables/mail.ts"

const PAGE_BYTES = 4096
const FRAME_BYTES = PAGE_BYTES + 24
const HEADER_BYTES = 32
const MAILS = 12

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "recos-open-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, "data")
}

const open = (dataDir: string, acceptLoss = false) => openSafely({ dataDir, acceptLoss })

/** The data folder of a server that was cut off after a number of batches, each of them answered. */
function cutOff(): string {
  const dataDir = emptyFolder()
  const opened = open(dataDir)
  for (let number = 0; number < MAILS; number++) {
    const row = { id: `m${number}`, to: "a@exemple.fr", subject: "s", text: "t", createdAt: new Date(1) }
    opened.database
      .insert(outbox)
      .values({ ...row, nextAttemptAt: new Date(1) })
      .run()
  }
  const copy = emptyFolder()
  cpSync(dataDir, copy, { recursive: true })
  opened.close()
  return copy
}

function mailsIn(dataDir: string, acceptLoss = false): { mails: number; notices: readonly string[] } {
  const { database, notices, close } = open(dataDir, acceptLoss)
  const [row] = database.select({ mails: count() }).from(outbox).all()
  close()
  return { mails: row?.mails ?? 0, notices }
}

/** Changes one byte in the middle of a frame of the journal. */
function flip(dataDir: string, frame: number): void {
  const file = journalFile(databaseFile(dataDir))
  const bytes = readFileSync(file)
  const at = HEADER_BYTES + frame * FRAME_BYTES + 24 + 100
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at)
  writeFileSync(file, bytes)
}

const framesOf = (dataDir: string): number =>
  Math.floor((readFileSync(journalFile(databaseFile(dataDir))).length - HEADER_BYTES) / FRAME_BYTES)

const refusalOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof StorageRefusal) return error.code
    throw error
  }
  return "none"
}

test("a server that was cut off starts again with all that was answered, and nothing to say", () => {
  expect(mailsIn(cutOff())).toEqual({ mails: MAILS, notices: [] })
})

test("a database that was closed may be moved without its journal", () => {
  const dataDir = cutOff()
  mailsIn(dataDir)
  expect(existsSync(journalFile(databaseFile(dataDir)))).toBe(false)
  expect(mailsIn(dataDir)).toEqual({ mails: MAILS, notices: [] })
})

test("the file of a database at work, copied alone, is not taken for the whole of it", () => {
  const dataDir = cutOff()
  rmSync(journalFile(databaseFile(dataDir)))
  expect(refusalOf(() => mailsIn(dataDir))).toBe("journal-missing")
  // Refused, it is as it was: the journal can still be brought back.
  expect(refusalOf(() => mailsIn(dataDir))).toBe("journal-missing")
  expect(mailsIn(dataDir, true)).toEqual({ mails: 0, notices: ["journal-accepted-missing"] })
  expect(mailsIn(dataDir).notices).toEqual([])
})

test("a journal that is damaged before its last batch is refused, and set aside when accepted", () => {
  const dataDir = cutOff()
  flip(dataDir, 0)
  expect(refusalOf(() => mailsIn(dataDir))).toBe("journal-damaged")
  const before = readFileSync(journalFile(databaseFile(dataDir)))
  const { mails, notices } = mailsIn(dataDir, true)
  expect(mails).toBeLessThan(MAILS)
  expect(notices).toEqual(["journal-accepted-damaged"])
  const aside = join(dataDir, "set-aside")
  const kept = readdirSync(aside).find((name) => name.endsWith("-wal"))
  expect(readFileSync(join(aside, String(kept))).equals(before)).toBe(true)
})

test.each([
  ["a byte of its last batch is changed", (dataDir: string) => flip(dataDir, framesOf(dataDir) - 1)],
  [
    "its end is cut",
    (dataDir: string) => truncateSync(journalFile(databaseFile(dataDir)), HEADER_BYTES + FRAME_BYTES * 2 + 99)
  ]
])("where %s, the house opens with the rest and says so", (_, harm) => {
  const dataDir = cutOff()
  harm(dataDir)
  const { mails, notices } = mailsIn(dataDir)
  expect(mails).toBeLessThan(MAILS)
  expect(notices).toEqual(["journal-torn"])
})

test("every byte changed in a journal is seen, whichever it is", () => {
  const dataDir = cutOff()
  const file = journalFile(databaseFile(dataDir))
  const whole = readFileSync(file)
  expect(examineJournal(databaseFile(dataDir))).toBe("whole")
  for (let at = 0; at < whole.length; at += 2003) {
    const bytes = Buffer.from(whole)
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0x01, at)
    writeFileSync(file, bytes)
    // The salt of a frame tells it from what an earlier round left: a changed one ends the journal there.
    const inSalt =
      at >= HEADER_BYTES && (at - HEADER_BYTES) % FRAME_BYTES >= 8 && (at - HEADER_BYTES) % FRAME_BYTES < 16
    if (!inSalt) expect(examineJournal(databaseFile(dataDir)), `byte ${at}`).not.toBe("whole")
  }
})

test("a second server on the same folder is refused, and may start once the first has ended", () => {
  const dataDir = emptyFolder()
  const first = open(dataDir)
  expect(refusalOf(() => open(dataDir))).toBe("house-in-use")
  first.close()
  open(dataDir).close()
})

test("a command works beside a server, and leaves nothing that looks like a loss", () => {
  const dataDir = emptyFolder()
  const server = open(dataDir)
  const guest = openSafely({ dataDir, acceptLoss: false, guest: true })
  server.close()
  guest.close()
  expect(mailsIn(dataDir)).toEqual({ mails: 0, notices: [] })
})

test("a database of a newer release is refused as it is", () => {
  const dataDir = emptyFolder()
  open(dataDir).close()
  const client = new BetterSqlite3(databaseFile(dataDir))
  client.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)")
  client.close()
  expect(refusalOf(() => open(dataDir))).toBe("newer-database")
})

test("an older database is copied before its tables change, and not changed under a server", () => {
  const dataDir = emptyFolder()
  open(dataDir).close()
  const client = new BetterSqlite3(databaseFile(dataDir))
  // As a database before the last migration says of itself; the tables are not looked at here.
  const [last, previous] = client
    .prepare("select created_at from __drizzle_migrations order by created_at desc limit 2")
    .pluck()
    .all() as number[]
  client.prepare("delete from __drizzle_migrations where created_at = ?").run(last)
  client.close()
  // Applied twice it fails, which is the worst moment: the copy is there.
  expect(() => open(dataDir)).toThrow()
  const [copy] = readdirSync(join(dataDir, "before-update"))
  const copied = new BetterSqlite3(join(dataDir, "before-update", String(copy)), { readonly: true })
  expect(copied.prepare("select max(created_at) from __drizzle_migrations").pluck().get()).toBe(previous)
  expect(copied.pragma("integrity_check", { simple: true })).toBe("ok")
  copied.close()
})
