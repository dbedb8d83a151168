import type { Server } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as wait } from "node:timers/promises"
import { serve } from "@hono/node-server"
import { WebSocketServer } from "ws"
import { SOCKET_MAX_PAYLOAD } from "./collaboration/limits.ts"
import { addresses, readConfig } from "./config.ts"
import { type OpenHouse, openHouse } from "./open-house.ts"
import { announce } from "./say-ready.ts"

export interface Running {
  /** Waits for the first public site if there is none, and says where everything is. */
  announce(): Promise<void>
  stop(): Promise<void>
}

const STOP_MILLISECONDS = 10_000

/**
 * Takes the port and opens the house behind it. The port comes first: the quickest thing that can fail,
 * and with `PORT=0` the address is known only then.
 * @throws Error of the configuration, of the port or of the data folder, for `startFailure` to put in words.
 */
export async function start(environment: NodeJS.ProcessEnv): Promise<Running> {
  const wanted = readConfig(environment)
  let app: OpenHouse["app"] | null = null
  const sockets = new WebSocketServer({ noServer: true, maxPayload: SOCKET_MAX_PAYLOAD })
  const server = serve({
    fetch: (request, env) =>
      app?.fetch(request, env) ?? new Response(null, { status: 503, headers: { "Retry-After": "1" } }),
    port: wanted.port,
    hostname: wanted.host,
    websocket: { server: sockets }
  }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve)
    server.once("error", reject)
  })
  const { port } = server.address() as AddressInfo
  try {
    const open = await openHouse({ ...wanted, port, ...addresses(environment.PUBLIC_URL, port) })
    const firstBuild = await open.beginWork()
    app = open.app
    return {
      announce: () => announce(open.house, firstBuild),
      stop: () => stop(server, sockets, open)
    }
  } catch (error) {
    server.close()
    throw error
  }
}

/** Takes nothing new, lets what is under way end, and cuts what has not ended after ten seconds. */
async function stop(server: Server, sockets: WebSocketServer, open: OpenHouse): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  await Promise.race([open.close(), wait(STOP_MILLISECONDS, undefined, { ref: false })])
  for (const socket of sockets.clients) socket.terminate()
  server.closeAllConnections()
  await closed
}
