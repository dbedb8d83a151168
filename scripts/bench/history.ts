import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { SILENCE_MILLISECONDS } from "@recos/schemas/history/group-updates"
import type { DocumentId, RecoId } from "@recos/schemas/ids"
import { foldDocument } from "@recos/server/collaboration/fold-document"
import { loadDocument } from "@recos/server/collaboration/load-document"
import { addReco } from "@recos/server/collaboration/testing/add-reco"
import { readConfig } from "@recos/server/config"
import { keepHistory } from "@recos/server/history/keep-history"
import { findMoment, textOfMoment } from "@recos/server/history/read-moment"
import type { House } from "@recos/server/house"
import { openHouse } from "@recos/server/open-house"
import { documentUpdate } from "@recos/server/storage/tables/documents"
import { historyTrace, type Trace } from "./history-trace.ts"
import { quantile } from "./quantile.ts"

const DAY_MILLISECONDS = 24 * 3600_000
const MOMENTS = 40

/** What a year of a busy text takes in its history, and how long it takes to open the text and any moment of it. */
export async function measureHistory() {
  const folder = mkdtempSync(join(tmpdir(), "recos-bench-history-"))
  const places = { DATA_DIR: join(folder, "data"), RECOS_DIR: join(folder, "recos"), DEMO: "1" }
  const open = await openHouse(readConfig(places))
  try {
    const trace = historyTrace()
    const begin = performance.now()
    const written = await write(open.house, trace)
    const digested = performance.now()
    await keepHistory(open.house)
    const digestSeconds = (performance.now() - digested) / 1000
    return {
      ...(await figures(open.house, written)),
      changes: trace.changes,
      writeSeconds: tenths((digested - begin) / 1000),
      digestSeconds: tenths(digestSeconds)
    }
  } finally {
    await open.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes the trace through the log, a session a day, each folded as when its writers leave. */
async function write(house: House, { begun, sessions }: Trace): Promise<{ recoId: RecoId; documentId: DocumentId }> {
  const { recoId, documentId } = await addReco(house)
  const { database } = house
  await database.delete(documentUpdate)
  const start = house.now().getTime() - (sessions.length + 1) * DAY_MILLISECONDS
  const insert = (data: Uint8Array, at: number) =>
    database
      .insert(documentUpdate)
      .values({ documentId, at: new Date(at), data: Buffer.from(data) })
      .run()
  insert(begun, start)
  for (const [day, changes] of sessions.entries()) {
    database.$client.transaction(() => {
      for (const [place, change] of changes.entries())
        insert(change, start + (day + 1) * DAY_MILLISECONDS + Math.min(place * 1000, SILENCE_MILLISECONDS * 12))
    })()
    await foldDocument(house, documentId, house.now())
  }
  return { recoId, documentId }
}

async function figures(house: House, { recoId, documentId }: { recoId: RecoId; documentId: DocumentId }) {
  const { $client } = house.database
  const state = Number($client.prepare("select length(state) from document_snapshot").pluck().get())
  const history = Number(
    $client
      .prepare("select sum(length(delta)) + sum(coalesce(length(whole), 0)) from writing_session_state")
      .pluck()
      .get()
  )
  const seqs = $client.prepare("select through_seq from writing_session order by through_seq").pluck().all() as number[]
  const opened = await timed(async () => (await loadDocument(house.database, documentId)).doc.destroy())
  const taken: number[] = []
  for (let count = 0; count < MOMENTS; count++) {
    const seq = seqs[Math.floor((count * (seqs.length - 1)) / (MOMENTS - 1))] ?? 0
    taken.push(await timed(async () => textOfMoment(house, await findMoment(house, recoId, seq))))
  }
  return {
    sessions: seqs.length,
    stateKilobytes: Math.round(state / 1000),
    historyKilobytes: Math.round(history / 1000),
    timesTheState: tenths(history / state),
    openMilliseconds: tenths(opened),
    momentMedianMilliseconds: tenths(quantile(taken, 0.5)),
    momentSlowestMilliseconds: tenths(Math.max(...taken))
  }
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

const tenths = (value: number): number => Math.round(value * 10) / 10
