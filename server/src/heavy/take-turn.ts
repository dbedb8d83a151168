import type { MemberId } from "@recos/schemas/ids"
import { AppError } from "../errors/app-error.ts"

/** What a queue lets run and wait. */
export interface TurnLimits {
  /** How many run at a time, each in memory of its own. */
  running: number
  /** How many may wait in all: many more would only be waited for in vain. */
  waiting: number
  /** How many of one member may run and wait together; one of them runs. */
  perMember: number
}

interface Waiting {
  memberId: MemberId
  begin: () => void
}

/**
 * A queue for work that is heavy: few run at a time, one of each member, and those who wait are served by turns.
 * @throws AppError `too-many`, by what it gives, when too much waits already.
 */
export function turns({ running, waiting: mostWaiting, perMember }: TurnLimits) {
  const served = new Set<MemberId>()
  const waiting: Waiting[] = []

  const goOn = () => {
    while (served.size < running) {
      const place = waiting.findIndex(({ memberId }) => !served.has(memberId))
      const [next] = place === -1 ? [] : waiting.splice(place, 1)
      if (!next) return
      served.add(next.memberId)
      next.begin()
    }
  }

  return async <Made>(memberId: MemberId, work: () => Promise<Made>): Promise<Made> => {
    const own = waiting.filter((one) => one.memberId === memberId).length + (served.has(memberId) ? 1 : 0)
    if (own >= perMember) throw new AppError("too-many", { reason: "work-under-way" })
    if (waiting.length >= mostWaiting) throw new AppError("too-many", { reason: "works-waiting" })
    await new Promise<void>((begin) => {
      waiting.push({ memberId, begin })
      goOn()
    })
    try {
      return await work()
    } finally {
      served.delete(memberId)
      goOn()
    }
  }
}

/** The one queue of this server for readings, comparisons and files too heavy to be made beside those who write. */
export const takeTurn = turns({ running: 1, waiting: 12, perMember: 3 })
