import { timingSafeEqual } from "node:crypto"
import { Hono } from "hono"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { authorise } from "../people/authorise.ts"
import { lookAtHouse } from "./look-at-house.ts"
import { tryMail } from "./mail-trial.ts"
import type { Metrics } from "./metrics.ts"
import { readiness } from "./readiness.ts"

const MAIL_TRIALS = { most: 5, seconds: 600 }

/** What a supervisor, a proxy and a Prometheus ask, without a session: nothing in it is anybody's. */
export function outsideHealthRoutes(house: House, metrics: Metrics) {
  return new Hono<HouseEnv>()
    .get("/healthz", (c) => c.text("ok", 200, NOT_KEPT))
    .get("/readyz", async (c) => {
      const found = await readiness(house)
      return c.json(found, found.ready ? 200 : 503, NOT_KEPT)
    })
    .get("/metrics", async (c) => {
      refuseWithoutToken(house.config.metricsToken, c.req.header("authorization"))
      return c.text(await metrics.text(), 200, { "Content-Type": metrics.contentType, ...NOT_KEPT })
    })
}

const NOT_KEPT = { "Cache-Control": "no-store" }

/** Without a token there are no measures, and nobody learns that there might be. */
function refuseWithoutToken(token: string | null, header: string | undefined): void {
  if (token === null) throw new AppError("not-found")
  const wanted = Buffer.from(`Bearer ${token}`)
  const given = Buffer.from(header ?? "")
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) throw new AppError("signed-out")
}

/** The same for administrators, whole and in words. */
export function healthRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/house/health", async (c) => {
      authorise(c.var.actor, "house.maintain")
      return c.json(await lookAtHouse(house))
    })
    .post("/house/mail-trial", async (c) => {
      authorise(c.var.actor, "house.maintain")
      const attempt = await house.limits.attempt("mail-trial", c.var.actor.id, MAIL_TRIALS)
      if (!attempt.allowed) {
        c.header("Retry-After", String(attempt.retryAfter))
        throw new AppError("too-many")
      }
      return c.json(await tryMail(house, c.var.actor, c.get("language") ?? "fr"))
    })
}
