import { getConnInfo } from "@hono/node-server/conninfo"
import type { Context } from "hono"
import type { Config } from "../config.ts"

/**
 * The address of the caller: that of the socket, or behind a proxy of ours the last one it noted, since everything before
 * it may be made up. `127.0.0.1` for a request made without a socket, as tests do.
 */
export function clientAddress(c: Context, { behindProxy }: Pick<Config, "behindProxy">): string {
  const noted = behindProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined
  const hasSocket = typeof c.env === "object" && c.env !== null && "incoming" in c.env
  return noted || (hasSocket && getConnInfo(c).remote.address) || "127.0.0.1"
}
