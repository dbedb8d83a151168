import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import type { Pace } from "../limits/limits.ts"

const MINUTE = 60
const QUARTER = 15 * MINUTE

/** Of one network address, whatever is tried: wide enough for a hundred people behind one router. */
const CALLS: Pace = { most: 300, seconds: MINUTE }
/** Failures of one network address, over all accounts: who tries one password on everybody is slowed, sixty people who mistype are not. */
const FAILURES_OF_ADDRESS: Pace = { most: 100, seconds: QUARTER }
/** Failures for one account from devices that it does not know, wherever they are. */
const FAILURES_OF_ACCOUNT: Pace = { most: 10, seconds: QUARTER }
/** Failures on a device that the account knows: a stranger cannot use them up. */
const FAILURES_OF_DEVICE: Pace = { most: 20, seconds: QUARTER }
/** Links mailed to one person. Whoever asks, they go to that person: when no more leave, one of the last quarter of an hour is good. */
const LINKS_TO_ONE: Pace = { most: 3, seconds: QUARTER }
const LINKS_OF_ADDRESS: Pace = { most: 100, seconds: QUARTER }

/** Who is at the door, as far as one can tell before the password. */
export interface AtTheDoor {
  /** The network address. */
  address: string
  /** The account's mail address as it was typed, known or not; null where none is named. */
  email: string | null
  /** The name of a device that this account knows; null otherwise. */
  device: string | null
}

const named = z.object({ email: z.string().max(320) })

/** The address that a call names, as accounts are compared; null for anything else. */
export const emailIn = (body: unknown): string | null => {
  const read = named.safeParse(body)
  return read.success ? read.data.email.trim().toLowerCase() : null
}

/** An attempt that was let through; `failed` or not must follow. */
interface Counted {
  /** Gives the attempt back: what succeeds, or was never tried, is no failure. */
  succeeded(): Promise<void>
}

/** Refuses an address that calls without end. @throws AppError `too-many`. */
export async function countCall(house: House, { address }: AtTheDoor): Promise<void> {
  await count(house, "calls", address, CALLS)
}

/**
 * Counts an attempt to guess something (a password, a code) as failed, until it is given back: so, tries made at one instant count too.
 * @throws AppError `too-many` (too-many-failures) when too many have failed.
 */
export async function countGuess(house: House, door: AtTheDoor): Promise<Counted> {
  const budgets: [string, string, Pace][] = [["failures-of-address", door.address, FAILURES_OF_ADDRESS]]
  if (door.device !== null) budgets.push(["failures-of-device", door.device, FAILURES_OF_DEVICE])
  else if (door.email !== null) budgets.push(["failures-of-account", door.email, FAILURES_OF_ACCOUNT])
  const counted: typeof budgets = []
  const giveBack = async () => {
    for (const [what, who, pace] of counted) await house.limits.takeBack(what, who, pace)
  }
  for (const budget of budgets) {
    counted.push(budget)
    const attempt = await house.limits.attempt(...budget)
    if (!attempt.allowed) {
      await giveBack()
      throw new AppError("too-many", { reason: "too-many-failures", retryAfter: attempt.retryAfter })
    }
  }
  return { succeeded: giveBack }
}

/**
 * Counts a mailed link. The answer is the same whether the address is a member's or not.
 * @throws AppError `too-many` (links-just-sent).
 */
export async function countLink(house: House, { address, email }: AtTheDoor): Promise<void> {
  await count(house, "links-of-address", address, LINKS_OF_ADDRESS)
  if (email === null) return
  const attempt = await house.limits.attempt("links-to", email, LINKS_TO_ONE)
  if (!attempt.allowed) throw new AppError("too-many", { reason: "links-just-sent", retryAfter: attempt.retryAfter })
}

async function count(house: House, what: string, who: string, pace: Pace): Promise<void> {
  const attempt = await house.limits.attempt(what, who, pace)
  if (!attempt.allowed) throw new AppError("too-many", { retryAfter: attempt.retryAfter })
}
