import { fork } from "node:child_process"
import { once } from "node:events"
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { DOCUMENT_SCHEMA_VERSION } from "@recos/schemas/collaboration/room-protocol"
import { CHILD_ORIGIN, type ChildServer, prepareChildServer } from "@recos/server/collaboration/testing/child-server"
import { type Client, connectClient } from "@recos/server/collaboration/testing/client"
import { quantile } from "./quantile.ts"

export interface Latency {
  /** Milliseconds from a change in one client to its sight in the other. */
  median: number
  p95: number
}

export interface Broadcast {
  updates: number
  /** Our room: rights checked, stored on disk, then passed on. */
  room: Latency
  /** `ws` and y-protocols alone, measured by turns with the room. */
  bare: Latency
  /** One small write and flush of this disk: no room that stores first can be quicker. */
  flush: Latency
  /** How many times longer ours takes. */
  ratio: Latency
}

interface Pair {
  writer: Client
  reader: Client
  milliseconds: number[]
}

const ROUND = 25

/** Measures how long a change takes from one client to another, through our room and through a bare relay, by turns. */
export async function measureBroadcast(updates = 500): Promise<Broadcast> {
  const server = await prepareChildServer({ authors: 2, recos: [{}] })
  const relay = fork(fileURLToPath(new URL("./bare-relay.ts", import.meta.url)))
  const clients: Client[] = []
  const flushes: number[] = []
  try {
    const [{ port }] = (await once(relay, "message")) as [{ port: number }]
    const address = await server.start()
    const room = await joinPair((index) => connectClient(placeInRoom(server, address, index)), clients)
    const bare = await joinPair(() => connectClient(placeAtRelay(port)), clients)
    for (let done = 0; done < updates; done += ROUND) {
      await measureRound(room)
      await measureRound(bare)
      flushes.push(...measureFlushes())
    }
    const [ours, theirs] = [latency(room.milliseconds), latency(bare.milliseconds)]
    const ratio = { median: ours.median / theirs.median, p95: ours.p95 / theirs.p95 }
    return { updates: room.milliseconds.length, room: ours, bare: theirs, flush: latency(flushes), ratio }
  } finally {
    for (const client of clients) client.leave()
    relay.disconnect()
    await server.dispose()
  }
}

function placeInRoom(server: ChildServer, address: string, index: number) {
  const { documentId, generation } = server.recos[0] ?? { documentId: "", generation: "" }
  const parameters = { schema: String(DOCUMENT_SCHEMA_VERSION), generation }
  return { address, origin: CHILD_ORIGIN, documentId, cookie: server.cookies[index] ?? "", parameters }
}

const placeAtRelay = (port: number) => ({
  address: `ws://127.0.0.1:${port}`,
  origin: CHILD_ORIGIN,
  documentId: "bare",
  cookie: "",
  parameters: {}
})

async function joinPair(join: (index: number) => Client, clients: Client[]): Promise<Pair> {
  const [writer, reader] = [join(0), join(1)]
  clients.push(writer, reader)
  await Promise.all([writer.synced(), reader.synced()])
  return { writer, reader, milliseconds: [] }
}

/** One change at a time: the next begins when the other client has seen the last. */
async function measureRound({ writer, reader, milliseconds }: Pair): Promise<void> {
  for (let index = 0; index < ROUND; index++) {
    const seen = new Promise<number>((resolve) => reader.doc.once("update", () => resolve(performance.now())))
    const start = performance.now()
    change(writer)
    milliseconds.push((await seen) - start)
  }
}

/** A character typed in the title, or in a text of its own where the document is empty. */
function change({ doc, fragment }: Client): void {
  const title = fragment.length > 0 ? fragment.get(0) : null
  const text = title && "get" in title ? title.get(0) : null
  if (text && "insert" in text && "format" in text) text.insert(0, "a")
  else doc.getText("bare").insert(0, "a")
}

function measureFlushes(): number[] {
  const folder = mkdtempSync(join(tmpdir(), "recos-flush-"))
  const file = openSync(join(folder, "flush"), "w")
  const block = new Uint8Array(4096)
  const milliseconds = Array.from({ length: ROUND }, () => {
    const start = performance.now()
    writeSync(file, block)
    fdatasyncSync(file)
    return performance.now() - start
  })
  closeSync(file)
  rmSync(folder, { recursive: true })
  return milliseconds
}

const latency = (milliseconds: readonly number[]): Latency => ({
  median: quantile(milliseconds, 0.5),
  p95: quantile(milliseconds, 0.95)
})
