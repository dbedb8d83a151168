import { getConnInfo } from "@hono/node-server/conninfo"
import type { Context } from "hono"

/** The address at the other end of the socket; `127.0.0.1` for a request made without one, as tests do. */
export function clientAddress(c: Context): string {
  const hasSocket = typeof c.env === "object" && c.env !== null && "incoming" in c.env
  return (hasSocket && getConnInfo(c).remote.address) || "127.0.0.1"
}
