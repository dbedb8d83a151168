import { serveStatic } from "@hono/node-server/serve-static"
import type { MiddlewareHandler } from "hono"
import type { HouseEnv } from "./http/env.ts"

const YEAR = 31_536_000

/** Whether a file's name carries a fingerprint of its content, so that a browser may keep it for ever. */
const isFingerprinted = (path: string): boolean =>
  /\/(_astro|assets)\/[^/]+[.-][\w-]{8,}\.\w+$|\/search-index\/\w\w-[0-9a-f]{16}\/[^/]+$/.test(path)

/**
 * Serves the files of a folder that may change while the server runs, as a new site replaces the one before.
 * `folder` answers null while there is none; `prefix` is the part of the address that is not in the folder.
 */
export function serveFolder(
  folder: () => string | null | Promise<string | null>,
  prefix = ""
): MiddlewareHandler<HouseEnv> {
  const handlers = new Map<string, MiddlewareHandler>()
  return async (c, next) => {
    const root = await folder()
    if (root === null) return next()
    let handler = handlers.get(root)
    if (!handler) {
      handlers.clear()
      handler = serveStatic({
        root,
        rewriteRequestPath: (path) => path.slice(prefix.length)
      })
      handlers.set(root, handler)
    }
    const answer = await handler(c, next)
    if (answer instanceof Response) {
      answer.headers.set(
        "Cache-Control",
        isFingerprinted(c.req.path) ? `public, max-age=${YEAR}, immutable` : "no-cache"
      )
    }
    return answer
  }
}
