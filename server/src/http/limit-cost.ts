import { createMiddleware } from "hono/factory"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import type { HouseEnv } from "./env.ts"

/** What a member may ask for in a minute: forty pages a second, or two heavy works. */
const PACE = { most: 2400, seconds: 60 }

const READ = 1
const WRITE = 3
/** Reading a file, comparing texts, setting a booklet, drawing an image anew, asking a register elsewhere. */
const HEAVY = 20
const HEAVY_PATHS = /\/(import|preview|decode|compare|restore|lookup|take-back|booklets|images|steps)(\/|$)|\/export\./

/** What a request costs, by its method and path: no more than a measure of how long it may keep the house busy. */
export function costOf(method: string, path: string): number {
  const isRead = method === "GET" || method === "HEAD"
  const isShownImage = isRead && path.includes("/images/")
  if (HEAVY_PATHS.test(path) && !isShownImage) return HEAVY
  return isRead ? READ : WRITE
}

/**
 * Lets each member ask for so much, counted by cost.
 * @throws AppError `too-many`, with `Retry-After`.
 */
export const limitCost = ({ limits }: House) =>
  createMiddleware<HouseEnv>(async (c, next) => {
    const attempt = await limits.attempt("cost", c.var.actor.id, PACE, costOf(c.req.method, c.req.path))
    if (!attempt.allowed) throw new AppError("too-many", { retryAfter: attempt.retryAfter })
    await next()
  })
