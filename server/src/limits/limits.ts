import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"

/** How many attempts in how many seconds, counted from the first. */
export interface Pace {
  most: number
  seconds: number
}

/** Whether an attempt may go on, and otherwise in how many seconds one may. */
type Attempt = { allowed: true } | { allowed: false; retryAfter: number }

/** Counts attempts at what strangers may try: sign-in, links, forms without an account. */
export interface Limits {
  /** Counts one attempt of `who` (an address, as a rule) at `what`, and answers whether it is one too many. */
  attempt(what: string, who: string, pace: Pace): Promise<Attempt>
  /** Takes back one attempt that was counted: it did not fail, and only failures are to count. */
  takeBack(what: string, who: string, pace: Pace): Promise<void>
}

/**
 * Counts in this process: a restart forgives, and a count goes by itself when its time is over. The library serves Redis and PostgreSQL by
 * the same calls, for a house of several servers.
 */
export function limitsInMemory(): Limits {
  const limiters = new Map<string, RateLimiterAbstract>()
  const limiterOf = (what: string, { most, seconds }: Pace): RateLimiterAbstract => {
    const keyPrefix = `${what} ${most} ${seconds}`
    const limiter = limiters.get(keyPrefix) ?? new RateLimiterMemory({ keyPrefix, points: most, duration: seconds })
    limiters.set(keyPrefix, limiter)
    return limiter
  }
  return {
    attempt: async (what, who, pace) => {
      try {
        await limiterOf(what, pace).consume(who)
        return { allowed: true }
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        return { allowed: false, retryAfter: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) }
      }
    },
    takeBack: async (what, who, pace) => void (await limiterOf(what, pace).reward(who))
  }
}
