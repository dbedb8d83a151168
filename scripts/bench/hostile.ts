import { once } from "node:events"
import { setTimeout as wait } from "node:timers/promises"
import { Worker } from "node:worker_threads"
import { DOCUMENT_SCHEMA_VERSION } from "@recos/schemas/collaboration/room-protocol"
import { type Client, connectClient, type as typeIn } from "@recos/server/collaboration/testing/client"
import { encodeStateAsUpdate } from "yjs"
import { ATTACKS, type Ground, TEXT } from "./hostile/attacks.ts"
import { type BenchServer, startBenchServer } from "./house/bench-server.ts"
import { BENCH, documentId } from "./house/fill-house.ts"
import { quantile } from "./quantile.ts"

const HOUSE = { recos: 100, members: 200, journalRows: 1000 }
const BETWEEN_KEYS = 40
const SETTLED_MILLISECONDS = 1500

interface Harm {
  attack: string
  /** How long colleagues waited for a key to be on disk meanwhile: in the same text, and in another. */
  "same text, median ms": number
  "same text, most ms": number
  "another text, most ms": number
  /** How much more memory the server held at its most than before. */
  "memory, MB": number
  outcome: string
}

/**
 * Has one member do the worst that is known, in each way, while two colleagues write: one in the same text, one in another. Goal: no key
 * waits more than 250 ms, and the server takes no more than 200 MB. Each attack has a server of its own. About three minutes; loopback.
 */
export async function measureHostile(): Promise<Harm[]> {
  const harms: Harm[] = []
  for (const attack of Object.keys(ATTACKS)) harms.push(await measureOne(attack))
  return harms
}

async function measureOne(name: string): Promise<Harm> {
  const server = await startBenchServer(HOUSE)
  const writers = [TEXT, TEXT + 1].map((number) => join(server, BENCH.writers[2 * number] ?? "", number))
  const [same] = writers as [Client, Client]
  try {
    await Promise.all(writers.map((client) => client.synced()))
    for (const client of writers) await key(client)
    await wait(SETTLED_MILLISECONDS)
    const attacker = new Worker(new URL("./hostile/attack.worker.ts", import.meta.url), {
      workerData: { name, ground: groundOf(server, same) }
    })
    await once(attacker, "message")
    const before = server.megabytes()
    let [isOver, most] = [false, before]
    const watching = setInterval(() => (most = Math.max(most, server.megabytes())), 50)
    const typing = writers.map((client) => typeUntil(client, () => isOver))
    attacker.postMessage("act")
    const [outcome] = (await once(attacker, "message")) as [string]
    await attacker.terminate()
    await wait(SETTLED_MILLISECONDS)
    isOver = true
    const [inSame = [], inOther = []] = await Promise.all(typing)
    clearInterval(watching)
    return {
      attack: name,
      "same text, median ms": round(quantile(inSame, 0.5)),
      "same text, most ms": round(Math.max(...inSame)),
      "another text, most ms": round(Math.max(...inOther)),
      "memory, MB": most - before,
      outcome
    }
  } finally {
    for (const client of writers) client.leave()
    await server.remove()
  }
}

const groundOf = (server: BenchServer, { doc }: Client): Ground => ({
  url: server.url,
  writer: server.cookieOf(BENCH.writers[2 * TEXT + 1] ?? ""),
  reader: server.cookieOf(BENCH.plain),
  state: encodeStateAsUpdate(doc),
  victim: doc.clientID
})

const join = (server: BenchServer, memberId: string, number: number): Client =>
  connectClient({
    address: `${server.url.replace("http", "ws")}/collab`,
    origin: new URL(server.url).origin,
    documentId: documentId(number),
    cookie: server.cookieOf(memberId),
    parameters: { schema: String(DOCUMENT_SCHEMA_VERSION), generation: "1" }
  })

async function key(client: Client): Promise<number> {
  const pressed = performance.now()
  typeIn(client, "a")
  await client.saved()
  return performance.now() - pressed
}

async function typeUntil(client: Client, isOver: () => boolean): Promise<number[]> {
  const keys: number[] = []
  while (!isOver()) {
    keys.push(await key(client))
    await wait(BETWEEN_KEYS)
  }
  return keys
}

const round = (value: number): number => Math.round(value * 10) / 10
