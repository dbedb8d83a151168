import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { asc } from "drizzle-orm"
import { expect, onTestFinished, test } from "vitest"
import type { House } from "../house.ts"
import { outbox } from "../storage/tables/mail.ts"
import { openTestHouse } from "../testing/house.ts"
import { backUp } from "./back-up.ts"
import { backUpWhenDue } from "./scheduled-backup.ts"

const HOUR = 3600_000
const DAY = 24 * HOUR
const LONG = 120_000

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "recos-scheduled-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function mailsOf({ database, mailSeal }: House) {
  const mails = await database.select().from(outbox).orderBy(asc(outbox.createdAt))
  return mails.map(({ to, subject, text }) => ({ to, subject, text: mailSeal.open(text) }))
}

test("a backup is made at once, then each day, and not between", { timeout: LONG }, async () => {
  const { house, advance } = await openTestHouse()
  const into = emptyFolder()
  const began = house.now().getTime()
  expect((await backUpWhenDue(house, into)).getTime() - began).toBe(DAY)
  expect(readdirSync(into)).toHaveLength(1)
  advance(DAY - 1)
  await backUpWhenDue(house, into, backUp)
  expect(readdirSync(into)).toHaveLength(1)
  advance(1)
  await backUpWhenDue(house, into, backUp)
  expect(readdirSync(into)).toHaveLength(2)
})

test("two servers make one backup", { timeout: LONG }, async () => {
  const { house } = await openTestHouse()
  const into = emptyFolder()
  await Promise.all([backUpWhenDue(house, into, backUp), backUpWhenDue({ ...house, node: "other" }, into, backUp)])
  expect(readdirSync(into)).toHaveLength(1)
})

test("while none succeeds it is tried each hour; after two days administrators are told why, once a day", {
  timeout: LONG
}, async () => {
  const { house: loud, advance, addMember } = await openTestHouse()
  const house = { ...loud, log: { info: () => undefined, error: () => undefined } }
  await addMember({ role: "administrator", email: "solange@exemple.fr", languages: ["fr"] })
  await addMember({ role: "member", email: "marcel@exemple.fr" })
  const inside = join(house.config.dataDir, "backups")
  const began = house.now().getTime()
  expect((await backUpWhenDue(house, inside, backUp)).getTime() - began).toBe(HOUR)
  expect(await mailsOf(house)).toEqual([])
  advance(2 * DAY + HOUR)
  await backUpWhenDue(house, inside, backUp)
  const [mail, ...others] = await mailsOf(house)
  expect(others).toEqual([])
  expect(mail).toMatchObject({ to: "solange@exemple.fr", subject: "Aucune sauvegarde n’a réussi depuis deux jours" })
  expect(mail?.text).toContain("Aucune sauvegarde n’a encore réussi")
  expect(mail?.text).toContain(inside)
  advance(HOUR)
  await backUpWhenDue(house, inside, backUp)
  expect(await mailsOf(house)).toHaveLength(1)
  advance(DAY)
  await backUpWhenDue(house, inside, backUp)
  expect(await mailsOf(house)).toHaveLength(2)
  // Once it succeeds, nothing more is said.
  advance(HOUR)
  await backUpWhenDue(house, emptyFolder(), backUp)
  advance(DAY)
  await backUpWhenDue(house, inside, backUp)
  expect(await mailsOf(house)).toHaveLength(2)
})
