import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { DOCUMENT_SCHEMA_VERSION } from "@recos/schemas/collaboration/room-protocol"
import { fromMdx } from "@recos/schemas/document/mdx/from-mdx"
import { CHILD_ORIGIN, type ChildServer, prepareChildServer } from "@recos/server/collaboration/testing/child-server"
import { type Client, connectClient } from "@recos/server/collaboration/testing/client"

export interface RoomsMemory {
  rooms: number
  /** Resident memory of the server process, in megabytes. */
  idleMegabytes: number
  openMegabytes: number
  /** What JavaScript really holds then: most of an idle process is room that V8 took while it loaded code. */
  openHeapMegabytes: number
  /** What one open room with one person in it adds, in kilobytes. */
  kilobytesPerRoom: number
}

const TEXT = fileURLToPath(new URL("../demo/recos/lombalgie-commune/fr.mdx", import.meta.url))
const MEGABYTE = 1024 * 1024

/** Measures the memory of a room server, in a process of its own, with so many rooms open on a real text. */
export async function measureRoomsMemory(rooms = 100): Promise<RoomsMemory> {
  const text = fromMdx(await readFile(TEXT, "utf8"))
  const authors = Math.ceil(rooms / 20)
  const server = await prepareChildServer({ authors, recos: Array.from({ length: rooms }, () => ({ text })) })
  const clients: Client[] = []
  try {
    const address = await server.start()
    const idle = await server.memory()
    for (let index = 0; index < rooms; index++) clients.push(joinRoom(server, address, index))
    await Promise.all(clients.map((client) => client.saved()))
    const open = await server.memory()
    return {
      rooms,
      idleMegabytes: Math.round(idle.rss / MEGABYTE),
      openMegabytes: Math.round(open.rss / MEGABYTE),
      openHeapMegabytes: Math.round(open.heapUsed / MEGABYTE),
      kilobytesPerRoom: Math.round((open.rss - idle.rss) / rooms / 1024)
    }
  } finally {
    for (const client of clients) client.leave()
    await server.dispose()
  }
}

function joinRoom(server: ChildServer, address: string, index: number): Client {
  const { documentId, generation } = server.recos[index] ?? { documentId: "", generation: "" }
  const cookie = server.cookies[index % server.cookies.length] ?? ""
  const parameters = { schema: String(DOCUMENT_SCHEMA_VERSION), generation }
  return connectClient({ address, origin: CHILD_ORIGIN, documentId, cookie, parameters })
}
