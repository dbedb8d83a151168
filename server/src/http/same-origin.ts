import { csrf } from "hono/csrf"
import { createMiddleware } from "hono/factory"
import { AppError } from "../errors/app-error.ts"
import type { HouseEnv } from "./env.ts"
import { OFFICE_TYPE } from "./office-type.ts"

const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"]
const JSON_TYPE = /^application\/json\s*(;|$)/i
const IMAGE_TYPE = /^image\/[a-z0-9.+-]+\s*(;|$)/i

/**
 * Refuses writes from other sites. `hono/csrf` looks at forms only, so everything else must be JSON, an image or a file of an
 * office program, which a foreign page cannot send without asking first; and an Origin, when there is one, must be ours.
 * @throws AppError `forbidden` (another origin), `wrong-type` (none of these).
 */
export function refuseForeignWrites(origins: readonly string[]) {
  const formCheck = csrf({ origin: [...origins] })
  return createMiddleware<HouseEnv>(async (c, next) => {
    if (SAFE_METHODS.includes(c.req.method)) return next()
    const origin = c.req.header("origin")
    if (origin !== undefined && !origins.includes(origin)) throw new AppError("forbidden", { reason: "wrong-origin" })
    const type = c.req.header("content-type")
    const accepted =
      type === undefined
        ? c.req.method === "DELETE"
        : [JSON_TYPE, IMAGE_TYPE, OFFICE_TYPE].some((one) => one.test(type))
    if (!accepted) throw new AppError("wrong-type", { reason: "json-only" })
    return formCheck(c, next)
  })
}
