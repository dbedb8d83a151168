import type { BetterAuthRateLimitStorage } from "@better-auth/core"

interface Attempts {
  count: number
  until: number
}

const MOST_KEYS = 10_000

/** Counts attempts by address and path in memory, one count for each house: a restart forgives, which is acceptable. */
export function attemptsInMemory(): BetterAuthRateLimitStorage {
  const attempts = new Map<string, Attempts>()
  return {
    async consume(key, rule) {
      const now = Date.now()
      const known = attempts.get(key)
      const current = known && known.until > now ? known : { count: 0, until: now + rule.window * 1000 }
      if (current.count >= rule.max) return { allowed: false, retryAfter: Math.ceil((current.until - now) / 1000) }
      current.count += 1
      attempts.set(key, current)
      if (attempts.size > MOST_KEYS) forgetOldest(attempts, now)
      return { allowed: true, retryAfter: null }
    }
  }
}

function forgetOldest(attempts: Map<string, Attempts>, now: number): void {
  for (const [key, { until }] of attempts) {
    if (until <= now || attempts.size > MOST_KEYS) attempts.delete(key)
  }
}
