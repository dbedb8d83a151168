import { createMiddleware } from "hono/factory"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import type { Pace } from "../limits/limits.ts"
import { clientAddress } from "./client-address.ts"
import type { HouseEnv } from "./env.ts"
import { networkOf } from "./network-of.ts"

/**
 * Lets each address try something so often and no more: for what is open to people without a session.
 * @throws AppError `too-many`, with `Retry-After` in seconds.
 */
export const limitAttempts = (house: House, what: string, pace: Pace) =>
  createMiddleware<HouseEnv>(async (c, next) => {
    const attempt = await house.limits.attempt(what, networkOf(clientAddress(c, house.config)), pace)
    if (!attempt.allowed) throw new AppError("too-many", { retryAfter: attempt.retryAfter })
    await next()
  })
