import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DOCUMENT_SCHEMA_VERSION } from "@recos/schemas/collaboration/room-protocol"
import { eq } from "drizzle-orm"
import { expect, onTestFinished, test } from "vitest"
import { connectClient, titleText, type } from "../collaboration/testing/client.ts"
import { document } from "../storage/tables/documents.ts"
import { type ChildServer, startChildServer } from "../testing/child-server.ts"
import { TEST_ORIGIN } from "../testing/house.ts"
import { openRecoHouse, type RecoHouse } from "../testing/reco-house.ts"
import { checkBackup } from "./check-backup.ts"
import { restoreBackup } from "./restore-backup.ts"
import { type WrittenBackup, writeBackup } from "./write-backup.ts"

const LONG = 240_000
const PASSAGES_BEFORE = 40

/** Writes short passages in the room without end, and tells which of them the server has confirmed. */
async function writer(reco: RecoHouse, server: ChildServer, cookie: string, name: string) {
  const [row] = await reco.house.database.select().from(document).where(eq(document.id, reco.documentId))
  const sent: { passage: string; number: number }[] = []
  const client = connectClient({
    address: `${server.url.replace("http", "ws")}/collab`,
    origin: TEST_ORIGIN,
    documentId: reco.documentId,
    cookie,
    parameters: { schema: String(DOCUMENT_SCHEMA_VERSION), generation: String(row?.generation) }
  })
  onTestFinished(client.leave)
  await client.synced()
  let ended = false
  const write = () => {
    if (ended) return
    const passage = `${name}${sent.length};`
    type(client, passage)
    sent.push({ passage, number: client.sent })
  }
  // One passage after another: the next is written when the one before it is confirmed.
  const writing = (async () => {
    while (!ended) {
      write()
      await client.saved()
    }
  })()
  return {
    client,
    confirmed: () => sent.filter(({ number }) => client.durable.count >= number).map(({ passage }) => passage),
    end: () => {
      ended = true
      return writing
    }
  }
}

test("a house backed up while people write holds, restored elsewhere, all that was confirmed before", {
  timeout: LONG
}, async () => {
  const reco = await openRecoHouse()
  const server = await startChildServer(reco.house.config)
  const writers = [
    await writer(reco, server, reco.solange.call.cookie, "s"),
    await writer(reco, server, reco.marcel.call.cookie, "m")
  ]
  const elsewhere = mkdtempSync(join(tmpdir(), "recos-drill-"))
  onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }))
  const { dataDir, recosDir, siteBuildScript } = reco.house.config
  const backups: { made: WrittenBackup; confirmed: string[] }[] = []
  for (let round = 1; round <= 2; round++) {
    for (const { client, confirmed } of writers) await client.until(() => confirmed().length >= PASSAGES_BEFORE * round)
    const confirmed = writers.flatMap((one) => one.confirmed())
    const at = new Date(Date.UTC(2026, 2, 3, 9, round))
    const made = await writeBackup({
      places: { dataDir, recosDir },
      into: join(elsewhere, "backups"),
      at,
      recipient: null
    })
    backups.push({ made, confirmed })
  }
  await Promise.all(writers.map(({ end }) => end()))
  await server.stop()

  for (const [number, { made, confirmed }] of backups.entries()) {
    expect((await checkBackup(made.folder, null)).opened).toBe(true)
    const places = { dataDir: join(elsewhere, `${number}/data`), recosDir: join(elsewhere, `${number}/recos`) }
    await restoreBackup({ from: made.folder, places, identity: null })
    const restored = await startChildServer({ ...places, siteBuildScript })
    expect((await fetch(`${restored.url}/`)).status).toBe(200)
    const again = await writer(reco, restored, reco.solange.call.cookie, "again")
    const text = titleText(again.client)
    expect(confirmed.filter((passage) => !text.includes(passage))).toEqual([])
    await again.end()
    await restored.stop()
  }
})
