import type { MemberId } from "@recos/schemas/ids"
import { AppError } from "../errors/app-error.ts"

/** Each composition is a process of its own: more at a time would slow down those who write. */
const MOST_AT_A_TIME = 2

/**
 * Lets members compose one booklet each, and few at a time in all.
 * `inTurn` throws AppError `too-many` with who is in the way: the member's own booklet, or those of others.
 */
export function bookletCounter() {
  const served = new Set<string>()
  return {
    async inTurn<Made>(memberId: MemberId, make: () => Promise<Made>): Promise<Made> {
      if (served.has(memberId)) throw new AppError("too-many", { reason: "booklet-under-way" })
      if (served.size >= MOST_AT_A_TIME) throw new AppError("too-many", { reason: "booklets-waiting" })
      served.add(memberId)
      try {
        return await make()
      } finally {
        served.delete(memberId)
      }
    }
  }
}
