import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"

/** How many attempts in how many seconds, counted from the first. */
export interface Pace {
  most: number
  seconds: number
}

/** Whether an attempt may go on, and otherwise in how many seconds one may. */
type Attempt = { allowed: true } | { allowed: false; retryAfter: number }

/** Counts what people do: attempts at sign-in, links and forms without an account; the cost of what members ask for. */
export interface Limits {
  /** Counts one attempt of `who` (an address, as a rule) at `what`, which may count for several, and answers whether it is too much. */
  attempt(what: string, who: string, pace: Pace, cost?: number): Promise<Attempt>
  /** Takes back one attempt that was counted: it did not fail, and only failures are to count. */
  takeBack(what: string, who: string, pace: Pace): Promise<void>
  /** Takes one of the places that `who` may hold at a time; gives the way to give it back, or null when all are taken. */
  hold(what: string, who: string, most: number): (() => void) | null
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
  const held = new Map<string, number>()
  return {
    hold: (what, who, most) => {
      const key = `${what} ${who}`
      const count = held.get(key) ?? 0
      if (count >= most) return null
      held.set(key, count + 1)
      let isHeld = true
      return () => {
        if (!isHeld) return
        isHeld = false
        const left = (held.get(key) ?? 1) - 1
        if (left > 0) held.set(key, left)
        else held.delete(key)
      }
    },
    attempt: async (what, who, pace, cost = 1) => {
      try {
        await limiterOf(what, pace).consume(who, cost)
        return { allowed: true }
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        return { allowed: false, retryAfter: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) }
      }
    },
    takeBack: async (what, who, pace) => void (await limiterOf(what, pace).reward(who))
  }
}
