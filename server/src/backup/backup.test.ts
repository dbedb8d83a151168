import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { generateIdentity, identityToRecipient } from "age-encryption"
import { eq } from "drizzle-orm"
import fc from "fast-check"
import { expect, onTestFinished, test } from "vitest"
import { databaseFile, openDatabase } from "../storage/database.ts"
import { takeHouse } from "../storage/house-lock.ts"
import { imagesFolder, imagesOnDisk } from "../storage/image-store.ts"
import { openSafely } from "../storage/open-safely.ts"
import { user } from "../storage/tables/accounts.ts"
import { openTestHouse } from "../testing/house.ts"
import { BackupRefusal } from "./backup-refusal.ts"
import { checkBackup } from "./check-backup.ts"
import { backupsToForget, KEEP_RULE } from "./kept-backups.ts"
import { backupDate, backupName, backupsIn } from "./names.ts"
import { restoreBackup } from "./restore-backup.ts"
import { writeBackup } from "./write-backup.ts"

const AT = new Date("2026-03-03T09:00:00Z")
const IMAGE = `${"a".repeat(64)}.webp`

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "recos-backup-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A house at work: a member, an image, something published, a secret. */
async function house() {
  const { house, addMember } = await openTestHouse()
  const { dataDir, recosDir } = house.config
  const member = await addMember({ name: "Éloïse Le Bœuf" })
  await imagesOnDisk(imagesFolder(house.config)).keep(IMAGE, new Uint8Array([1, 2, 3]))
  mkdirSync(join(recosDir, "dos/1.0"), { recursive: true })
  writeFileSync(join(recosDir, "dos/1.0/fr.mdx"), "# Le dos\n")
  writeFileSync(join(dataDir, "secret"), "s".repeat(64))
  return { house, member, places: { dataDir, recosDir } }
}

const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "none",
    (error) => {
      if (error instanceof BackupRefusal) return error.code
      throw error
    }
  )

test.each([null, "encrypted"])("what is backed up is restored elsewhere, whole (%s)", async (manner) => {
  const { member, places } = await house()
  const identity = manner ? await generateIdentity() : null
  const recipient = identity ? await identityToRecipient(identity) : null
  const into = emptyFolder()
  const { folder, leftOut } = await writeBackup({ places, into, at: AT, recipient })
  expect(leftOut).toEqual([])
  expect(await checkBackup(folder, identity)).toMatchObject({ opened: true })

  const elsewhere = emptyFolder()
  const restored = { dataDir: join(elsewhere, "data"), recosDir: join(elsewhere, "recos") }
  await restoreBackup({ from: folder, places: restored, identity })
  const { database, notices, close } = openSafely({ dataDir: restored.dataDir, acceptLoss: false })
  expect(notices).toEqual([])
  expect(await database.select({ name: user.name }).from(user).where(eq(user.id, member.id))).toEqual([
    { name: "Éloïse Le Bœuf" }
  ])
  close()
  expect([...(await imagesOnDisk(imagesFolder(restored)).read(IMAGE))]).toEqual([1, 2, 3])
  expect(readFileSync(join(restored.recosDir, "dos/1.0/fr.mdx"), "utf8")).toBe("# Le dos\n")
  expect(readFileSync(join(restored.dataDir, "secret"), "utf8")).toBe("s".repeat(64))
})

test("an encrypted backup says nothing to who lacks its key, and does not claim to have been opened", async () => {
  const { places } = await house()
  const recipient = await identityToRecipient(await generateIdentity())
  const { folder } = await writeBackup({ places, into: emptyFolder(), at: AT, recipient })
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".age"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString("latin1"))
  expect(texts.length).toBeGreaterThan(3)
  for (const text of texts) expect(text).not.toMatch(/SQLite format|Le dos|ssssssss/)
  expect(await checkBackup(folder, null)).toMatchObject({ opened: false })
  expect(await refusalOf(checkBackup(folder, await generateIdentity()))).toBe("identity-wrong")
  expect(await refusalOf(checkBackup(folder, "no key at all"))).toBe("identity-wrong")
  const elsewhere = emptyFolder()
  const places2 = { dataDir: join(elsewhere, "data"), recosDir: join(elsewhere, "recos") }
  expect(await refusalOf(restoreBackup({ from: folder, places: places2, identity: null }))).toBe("identity-needed")
})

test("a byte that changed in any file, or a file that is gone, is found", async () => {
  const { places } = await house()
  const { folder } = await writeBackup({ places, into: emptyFolder(), at: AT, recipient: null })
  const files = ["data/recos.sqlite", `data/images/${IMAGE}`, "recos/dos/1.0/fr.mdx", "data/secret"]
  for (const name of files) {
    const file = join(folder, name)
    const whole = readFileSync(file)
    const changed = Buffer.from(whole)
    const middle = Math.floor(whole.length / 2)
    changed.writeUInt8(changed.readUInt8(middle) ^ 1, middle)
    writeFileSync(file, changed)
    expect(await refusalOf(checkBackup(folder, null)), name).toBe("file-damaged")
    rmSync(file)
    expect(await refusalOf(checkBackup(folder, null)), name).toBe("file-missing")
    writeFileSync(file, whole)
  }
  expect(await checkBackup(folder, null)).toMatchObject({ opened: true })
  writeFileSync(join(folder, "manifest.json"), "{}")
  expect(await refusalOf(checkBackup(folder, null))).toBe("manifest-damaged")
})

test("a list that names a file outside the house is not believed", async () => {
  const { places } = await house()
  const { folder } = await writeBackup({ places, into: emptyFolder(), at: AT, recipient: null })
  const manifest = readFileSync(join(folder, "manifest.json"), "utf8")
  for (const path of ["data/../../../etc/passwd", "/etc/passwd", "data/.hidden", "elsewhere/file", "data//x"]) {
    writeFileSync(join(folder, "manifest.json"), manifest.replace("data/secret", path))
    expect(await refusalOf(checkBackup(folder, null)), path).toBe("manifest-damaged")
  }
})

test("a damaged database makes no backup that looks like one", async () => {
  const { places } = await house()
  const copy = emptyFolder()
  const damaged = { dataDir: join(copy, "data"), recosDir: places.recosDir }
  mkdirSync(damaged.dataDir)
  const { folder } = await writeBackup({ places, into: emptyFolder(), at: AT, recipient: null })
  const bytes = readFileSync(join(folder, "data/recos.sqlite"))
  bytes.fill(0x5a, 4096 * 3, 4096 * 6)
  writeFileSync(databaseFile(damaged.dataDir), bytes)
  const into = emptyFolder()
  await expect(writeBackup({ places: damaged, into, at: AT, recipient: null })).rejects.toThrow()
  expect(readdirSync(into)).toEqual([])
})

test("a backup does not go inside the house, nor come from where none is", async () => {
  const { places } = await house()
  const inside = join(places.dataDir, "backups")
  expect(await refusalOf(writeBackup({ places, into: inside, at: AT, recipient: null }))).toBe("inside-house")
  const nowhere = { dataDir: join(emptyFolder(), "data"), recosDir: places.recosDir }
  expect(await refusalOf(writeBackup({ places: nowhere, into: emptyFolder(), at: AT, recipient: null }))).toBe(
    "no-house"
  )
  // A command that is given a wrong folder makes no house there.
  expect(existsSync(nowhere.dataDir)).toBe(false)
  const asked = { places, into: emptyFolder(), at: AT, recipient: "age1nonsense" }
  expect(await refusalOf(writeBackup(asked))).toBe("recipient-wrong")
})

test("a house is restored into empty folders alone, and never under a server", async () => {
  const { places } = await house()
  const { folder } = await writeBackup({ places, into: emptyFolder(), at: AT, recipient: null })
  expect(await refusalOf(restoreBackup({ from: folder, places, identity: null }))).toBe("place-not-empty")
  const elsewhere = emptyFolder()
  const restored = { dataDir: join(elsewhere, "data"), recosDir: join(elsewhere, "recos") }
  const lock = takeHouse(restored.dataDir)
  expect(await refusalOf(restoreBackup({ from: folder, places: restored, identity: null }))).toBe("place-in-use")
  lock?.letGo()
  await restoreBackup({ from: folder, places: restored, identity: null })
  openDatabase(databaseFile(restored.dataDir)).$client.close()
})

test("links and hidden files are left out by name; a backup is for its owner's eyes alone", async () => {
  const { places } = await house()
  symlinkSync("/etc/passwd", join(places.recosDir, "dos/link.mdx"))
  mkdirSync(join(places.recosDir, ".git"))
  const { folder, leftOut } = await writeBackup({ places, into: emptyFolder(), at: AT, recipient: null })
  expect(leftOut).toEqual(["recos/.git", "recos/dos/link.mdx"])
  expect(statSync(folder).mode & 0o077).toBe(0)
  expect(statSync(join(folder, "data/recos.sqlite")).mode & 0o077).toBe(0)
})

test("the name of a backup says when it was made; what is named otherwise is not one", async () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1971-01-01"), max: new Date("2999-01-01"), noInvalidDate: true }), (at) => {
      expect(backupDate(backupName(at))).toEqual(at)
    })
  )
  const folder = emptyFolder()
  for (const name of ["recos-2026-03-03T09-00-00-000Z.unfinished", "photos", "recos-2026-13-45T00-00-00-000Z"])
    mkdirSync(join(folder, name))
  expect(await backupsIn(folder)).toEqual([])
})

test("the newest backup is always kept, and no more than the rule asks for", () => {
  const dates = fc.array(fc.date({ min: new Date("2020-01-01"), max: new Date("2026-12-31"), noInvalidDate: true }), {
    minLength: 1
  })
  fc.assert(
    fc.property(dates, (all) => {
      const backups = all
        .map((at) => ({ name: backupName(at), at }))
        .sort((one, other) => other.at.getTime() - one.at.getTime())
      const gone = backupsToForget(backups)
      const kept = backups.filter((backup) => !gone.some(({ name }) => name === backup.name))
      expect(kept[0]).toEqual(backups[0])
      expect(kept.length).toBeLessThanOrEqual(
        KEEP_RULE.days + KEEP_RULE.weeks + KEEP_RULE.months + kept.length - new Set(kept.map(({ name }) => name)).size
      )
      // Said of what is kept, the rule keeps it all: nothing goes a second time.
      expect(backupsToForget(kept)).toEqual([])
    })
  )
})

test("a year of daily backups keeps a week of days, five weeks and twelve months", () => {
  const days = Array.from({ length: 365 }, (_, day) => new Date(AT.getTime() - day * 24 * 3600_000))
  const backups = days.map((at) => ({ name: backupName(at), at }))
  const gone = new Set(backupsToForget(backups).map(({ name }) => name))
  const kept = backups.filter(({ name }) => !gone.has(name)).map(({ at }) => at.toISOString().slice(0, 10))
  expect(kept).toEqual([
    "2026-03-03",
    "2026-03-02",
    "2026-03-01",
    "2026-02-28",
    "2026-02-27",
    "2026-02-26",
    "2026-02-25",
    "2026-02-22",
    "2026-02-15",
    "2026-02-08",
    "2026-01-31",
    "2025-12-31",
    "2025-11-30",
    "2025-10-31",
    "2025-09-30",
    "2025-08-31",
    "2025-07-31",
    "2025-06-30",
    "2025-05-31",
    "2025-04-30"
  ])
})
