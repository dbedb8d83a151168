import { setTimeout as wait } from "node:timers/promises"
import { DOCUMENT_SCHEMA_VERSION } from "@recos/schemas/collaboration/room-protocol"
import { type Client, connectClient, type as typeIn } from "@recos/server/collaboration/testing/client"
import { quantile } from "../quantile.ts"
import type { BenchServer } from "./bench-server.ts"
import { BENCH, documentId, recoId } from "./fill-house.ts"

export interface Load {
  "keys a second": number
  "key durable, median ms": number
  "key durable, p95 ms": number
  "read, median ms": number
  "read, p95 ms": number
  "list and search, p95 ms": number
  "stalls over 50 ms": number
  "longest stall, ms": number
}

const SECONDS = 12
const READERS = 50
const BETWEEN_KEYS = 200
const ENOUGH_TO_WARM = 1000

/** Twenty people write in ten documents, fifty read, three administrators list and search, all at once. */
export async function loadHouse(server: BenchServer): Promise<Load> {
  const clients = BENCH.writers.map((memberId, index) => join(server, memberId, Math.floor(index / 2)))
  try {
    await Promise.all(clients.map((client) => client.synced()))
    await wait(ENOUGH_TO_WARM)
    server.stalls()
    const end = performance.now() + SECONDS * 1000
    const keys: number[] = []
    const reads: number[] = []
    const lists: number[] = []
    await Promise.all([
      ...clients.map((client) => write(client, end, keys)),
      ...Array.from({ length: READERS }, (_, index) => read(server, index, end, reads)),
      ...BENCH.administrators.map((memberId) => listAndSearch(server, memberId, end, lists))
    ])
    const stalls = server.stalls()
    return {
      "keys a second": Math.round(keys.length / SECONDS),
      "key durable, median ms": round(quantile(keys, 0.5)),
      "key durable, p95 ms": round(quantile(keys, 0.95)),
      "read, median ms": round(quantile(reads, 0.5)),
      "read, p95 ms": round(quantile(reads, 0.95)),
      "list and search, p95 ms": round(quantile(lists, 0.95)),
      "stalls over 50 ms": stalls.length,
      "longest stall, ms": Math.max(0, ...stalls)
    }
  } finally {
    for (const client of clients) client.leave()
  }
}

function join(server: BenchServer, memberId: string, number: number): Client {
  return connectClient({
    address: `${server.url.replace("http", "ws")}/collab`,
    origin: new URL(server.url).origin,
    documentId: documentId(number),
    cookie: server.cookieOf(memberId),
    parameters: { schema: String(DOCUMENT_SCHEMA_VERSION), generation: "1" }
  })
}

async function write(client: Client, end: number, keys: number[]): Promise<void> {
  while (performance.now() < end) {
    const pressed = performance.now()
    typeIn(client, "a")
    await client.saved()
    keys.push(performance.now() - pressed)
    await wait(BETWEEN_KEYS)
  }
}

async function read(server: BenchServer, index: number, end: number, times: number[]): Promise<void> {
  const memberId = index % 2 === 0 ? BENCH.busy : BENCH.plain
  const paths = index % 2 === 0 ? ["/recos", `/recos/${recoId(10 * index)}`] : ["/recos", `/recos/${recoId(1)}`]
  await wait((index / READERS) * 1000)
  for (let turn = 0; performance.now() < end; turn++) {
    const begin = performance.now()
    await server.ask(memberId, paths[turn % 4 === 0 ? 0 : 1] ?? "/me")
    times.push(performance.now() - begin)
    await wait(Math.max(0, 1000 - (performance.now() - begin)))
  }
}

async function listAndSearch(server: BenchServer, memberId: string, end: number, times: number[]): Promise<void> {
  const paths = ["/recos", "/recos?q=te", "/recos?q=mal+de+dos", "/members?college=citizen", "/journal"]
  for (let turn = 0; performance.now() < end; turn++) {
    const begin = performance.now()
    await server.ask(memberId, paths[turn % paths.length] ?? "/recos")
    times.push(performance.now() - begin)
    await wait(300)
  }
}

const round = (value: number): number => Math.round(value * 10) / 10
