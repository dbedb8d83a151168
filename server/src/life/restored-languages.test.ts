import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { setImmediate as nextTurn } from "node:timers/promises"
import { expect, it } from "vitest"
import { addLanguage } from "../collaboration/testing/add-reco.ts"
import { seededNumbers } from "../collaboration/testing/chronicle.ts"
import { errorOf } from "../testing/answers.ts"
import { beforeWrite } from "../testing/before-write.ts"
import { interruptReads } from "../testing/between-reads.ts"
import { openRecoHouse } from "../testing/reco-house.ts"
import { sampleText } from "../testing/sample-text.ts"

const LONG = 600_000
/** A process for each write with `ENDURE=1`; a few, by a seed, otherwise. */
const ENDURES = process.env.ENDURE === "1"
const PROGRAM = join(import.meta.dirname, "../testing/restore-once.ts")
const FRENCH = "Nous recommandons de marcher."
const ENGLISH = "We recommend walking."

/** A reco in two languages, frozen as 1.0 and written anew in both since. */
async function openTwoLanguages() {
  const kit = await openRecoHouse()
  const { house, recoId, documentId, marcel, rooms } = kit
  const english = await addLanguage(house, { recoId }, "en", sampleText({ title: "Back pain" }))
  const write = (french: string, inEnglish: string) =>
    rooms.replace(
      new Map([
        [documentId, sampleText({ statement: french })],
        [english.documentId, sampleText({ title: "Back pain", statement: inEnglish })]
      ]),
      marcel.member.id
    )
  const noRoom = async () => {
    while (rooms.count().rooms > 0) await nextTurn()
  }
  await write(FRENCH, ENGLISH)
  const frozen = await kit.step(kit.solange, "submit", "Première version")
  if (!frozen.ok) throw new Error(await frozen.text())
  await kit.step(kit.solange, "return", "À reprendre")
  await write("Autre chose.", "Something else.")
  await noRoom()
  const rows = house.database.$client.prepare("select count(*) from journal where event = 'version.restored'").pluck()
  return {
    ...kit,
    restore: () => marcel.call(`/api/recos/${recoId}/versions/1.0/restore`, { method: "POST", json: {} }),
    noRoom,
    /** What stands, and what the journal says. */
    state: async () => ({
      french: JSON.stringify(await rooms.read(documentId)).includes(FRENCH),
      english: JSON.stringify(await rooms.read(english.documentId)).includes(ENGLISH),
      rows: rows.get()
    }),
    /** Does something, and takes back whatever it wrote. */
    undone: async (act: () => Promise<void>) => {
      house.database.$client.exec("savepoint before")
      try {
        await act()
      } finally {
        await noRoom()
        house.database.$client.exec("rollback to before; release before")
      }
    }
  }
}

const NEITHER = { french: false, english: false, rows: 0 }
const BOTH = { french: true, english: true, rows: 2 }

it("a restore in two languages of which any write fails leaves both as they were, and the next one restores both", {
  timeout: LONG
}, async () => {
  const kit = await openTwoLanguages()
  const { database, log } = kit.house
  let writes = 0
  await kit.undone(async () => {
    const { count, stop } = beforeWrite(database, 0, () => undefined)
    const before = kit.rooms.settled()
    expect((await kit.restore()).status).toBe(200)
    await before
    writes = count()
    stop()
  })
  // The two texts, their journal rows and the guards.
  expect(writes).toBeGreaterThan(10)
  log.error = () => undefined
  for (let which = 1; which <= writes; which++) {
    const { stop } = beforeWrite(database, which, () => {
      throw new Error("the disk is full")
    })
    await kit.undone(async () => {
      const answer = await kit.restore()
      stop()
      const now = await kit.state()
      expect(now, `write ${which} of ${writes}`).toEqual(answer.ok ? BOTH : NEITHER)
      if (!answer.ok) expect((await errorOf(answer)).code).toBe("internal")
      if (!answer.ok) expect((await kit.restore()).status).toBe(200)
      expect(await kit.state(), `after write ${which}`).toEqual(BOTH)
    })
  }
})

it("a restore in two languages killed between any two writes has restored both or neither", {
  timeout: LONG
}, async () => {
  const kit = await openTwoLanguages()
  const { config } = kit.house
  const environment = {
    PUBLIC_URL: `${config.publicUrl}`,
    DATA_DIR: config.dataDir,
    RECOS_DIR: config.recosDir,
    DEMO: "0",
    PATH: process.env.PATH
  }
  const restoredBy = async (which: number): Promise<boolean> => {
    const arguments_ = [PROGRAM, kit.recoId, kit.marcel.member.id, `${which}`]
    const child = spawn(process.execPath, arguments_, { env: environment, stdio: "inherit" })
    const [code, signal] = await once(child, "exit")
    expect(code === 0 || signal === "SIGKILL", `ended with ${code}`).toBe(true)
    const now = await kit.state()
    expect([BOTH, NEITHER], `killed before write ${which}`).toContainEqual(now)
    return now.rows !== 0
  }
  const random = seededNumbers(Number(process.env.CHANCES ?? 20_261_121))
  let which = 1
  let kills = 0
  while (!(await restoredBy(which))) {
    kills += 1
    which += ENDURES ? 1 : 4 + random(4)
  }
  expect(kills).toBeGreaterThan(1)
})

it("a restore and a step that fall into each other: both languages and yes, or neither and no", {
  timeout: LONG
}, async () => {
  const kit = await openTwoLanguages()
  const { count, interrupt } = interruptReads()
  let reads = 0
  await kit.undone(async () => {
    reads = await count(kit.restore)
  })
  let refused = 0
  for (let at = 1; at <= reads; at++) {
    await kit.undone(async () => {
      const answer = await interrupt(kit.restore, at, async () => {
        expect((await kit.step(kit.solange, "submit", "Deuxième version")).status).toBe(200)
      })
      if (!answer.ok) refused += 1
      expect(await kit.state(), `after read ${at} of ${reads}`).toEqual(answer.ok ? BOTH : NEITHER)
    })
  }
  expect(refused).toBeGreaterThan(0)
})
