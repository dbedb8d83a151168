import { flushCompileCache } from "node:module"
import type { AddressInfo } from "node:net"
import { serve } from "@hono/node-server"
import { eq } from "drizzle-orm"
import { Hono } from "hono"
import { WebSocketServer } from "ws"
import type { Sessions } from "../../accounts/session.ts"
import { readConfig } from "../../config.ts"
import type { HouseEnv } from "../../http/env.ts"
import { readMember } from "../../people/read-member.ts"
import { type Database, openDatabase } from "../../storage/database.ts"
import { session } from "../../storage/tables/accounts.ts"
import { SOCKET_MAX_PAYLOAD } from "../limits.ts"
import { createRooms } from "../live-rooms.ts"
import { collaborationRoutes } from "../routes.ts"

/**
 * The rooms alone, as a process that can be killed: `node room-server.ts <database file>`, with the house's environment.
 * Loads its code at once, opens the database when its parent says so, and answers with its port;
 * answers "memory" with its own. A session is known by
 * its bare token as the cookie: signing it is not what is tried here.
 */
const [, , file] = process.argv
if (!file) throw new Error("usage: room-server.ts <database file>")

const sessionsOf = (database: Database): Sessions => ({
  of: async (headers) => {
    const token = headers.get("cookie")?.replace("session=", "") ?? ""
    const [found] = await database.select().from(session).where(eq(session.token, token))
    const member = found ? await readMember(database, found.userId) : null
    return found && member ? { member, sessionId: found.id } : null
  }
})

function open(file: string): void {
  const database = openDatabase(file)
  const rooms = createRooms({
    database,
    now: () => new Date(),
    hear: () => undefined,
    log: {
      info: () => undefined,
      error: (event, cause) => void process.stderr.write(`${event}: ${String(cause)}\n`)
    }
  })
  const routes = collaborationRoutes(
    { config: { ...readConfig(process.env), demo: false } },
    rooms,
    sessionsOf(database)
  )
  const app = new Hono<HouseEnv>().route("/collab", routes)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: SOCKET_MAX_PAYLOAD })
  const server = serve(
    { fetch: app.fetch, port: 0, hostname: "127.0.0.1", websocket: { server: sockets } },
    ({ port }: AddressInfo) => void process.send?.({ port })
  )
  process.once("SIGTERM", () => {
    server.close()
    void rooms.close().then(() => {
      database.$client.close()
      process.exit(0)
    })
  })
}

// A killed process writes nothing: without this, no start would be quicker than the first.
flushCompileCache()
process.on("message", (asked) => {
  if (asked === "open") return open(file)
  globalThis.gc?.()
  process.send?.(process.memoryUsage())
})
process.once("disconnect", () => process.exit(1))
