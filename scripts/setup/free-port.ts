import { once } from "node:events"
import { type AddressInfo, createServer } from "node:net"

/**
 * A port that nobody listens on, at the moment of the answer.
 * @param wanted 0 for any
 * @throws Error of the port: `EADDRINUSE` when it is taken, `EACCES` when it may not be had
 */
export async function freePort(wanted: number, host: string): Promise<number> {
  const server = createServer().listen(wanted, host)
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, "close")
  return port
}
