import { createMiddleware } from "hono/factory"
import type { Log } from "../house.ts"
import type { HouseEnv } from "./env.ts"
import { routeOf } from "./route-of.ts"

const SLOW_MILLISECONDS = 1000

/** Logs writes, refusals and slow answers; never a query or a token, so the route's pattern and not its address. */
export function logRequests(log: Log) {
  return createMiddleware<HouseEnv>(async (c, next) => {
    const start = performance.now()
    await next()
    const milliseconds = Math.round(performance.now() - start)
    if (c.req.method === "GET" && c.res.status < 400 && milliseconds < SLOW_MILLISECONDS) return
    log.info("request", {
      requestId: c.get("requestId"),
      method: c.req.method,
      route: routeOf(c),
      status: c.res.status,
      milliseconds
    })
  })
}
