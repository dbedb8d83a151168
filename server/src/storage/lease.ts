import { isNull, lte, or, type SQL } from "drizzle-orm"
import type { SQLiteColumn } from "drizzle-orm/sqlite-core"
import { AppError } from "../errors/app-error.ts"
import { type Committing, commit, type Write } from "./commit.ts"

/** Who claims work: one server, at its own time. */
export interface Node {
  /** The name of this server among those that share the database; a new one at each start. */
  node: string
  now: () => Date
}

/** How long a claim holds without being renewed: what a server may stand still, and what others wait when it dies elsewhere. */
export const LEASE_MILLISECONDS = 60_000
const RENEWED_EVERY_MILLISECONDS = LEASE_MILLISECONDS / 4

/** The columns of a claim that begins now, or goes on. */
export const leaseOf = ({ node, now }: Node) => ({
  claimedBy: node,
  claimedUntil: new Date(now().getTime() + LEASE_MILLISECONDS)
})

/** The columns of what nobody claims. */
export const NO_LEASE = { claimedBy: null, claimedUntil: null }

/** Whether nobody claims a row any more, or nobody ever has. */
export const isUnclaimed = ({ claimedUntil }: { claimedUntil: SQLiteColumn }, now: Date): SQL | undefined =>
  or(isNull(claimedUntil), lte(claimedUntil, now))

interface Renewing extends Committing {
  log: { error(event: string, cause: unknown): void }
}

/**
 * Does a work whose claim is renewed while it goes on. `renewal` makes the guarded write that does it; when it touches no row, the claim
 * is somebody else's by now, and the work is told by its signal.
 */
export async function underLease<Done>(
  house: Renewing,
  renewal: () => Write,
  work: (lost: AbortSignal) => Promise<Done>
): Promise<Done> {
  const lost = new AbortController()
  const renew = async () => {
    try {
      await commit(house, [renewal()])
    } catch (error) {
      // Anything else may pass before the lease ends: it is tried again at the next turn.
      if (error instanceof AppError && error.code === "conflict") lost.abort()
      else house.log.error("lease-not-renewed", error)
    }
  }
  const timer = setInterval(renew, RENEWED_EVERY_MILLISECONDS)
  try {
    return await work(lost.signal)
  } finally {
    clearInterval(timer)
  }
}
