import { and, eq, gt, lte } from "drizzle-orm"
import type { House } from "../house.ts"
import { commit, guarded, wasFirst } from "../storage/commit.ts"
import { verification } from "../storage/tables/accounts.ts"
import { hashToken } from "./token.ts"

const MILLISECONDS = 5 * 60_000
/** Whose a challenge is that a stranger asked for. */
const NOBODY = "nobody"

const named = (challenge: string): string => `passkey:${hashToken(challenge)}`

/** Remembers a challenge that a browser is to answer within five minutes, for one member or for whoever signs in. */
export async function keepChallenge(house: House, challenge: string, memberId: string = NOBODY): Promise<void> {
  const now = house.now()
  const times = { expiresAt: new Date(now.getTime() + MILLISECONDS), createdAt: now, updatedAt: now }
  await commit(house, [
    house.database.delete(verification).where(lte(verification.expiresAt, now)),
    house.database
      .insert(verification)
      .values({ id: house.newId(), identifier: named(challenge), value: memberId, ...times })
  ])
}

/** Whether a challenge was ours, for this member, and is answered for the first time: it serves once, whatever comes of it. */
export async function takeChallenge(house: House, challenge: string, memberId: string = NOBODY): Promise<boolean> {
  const ours = and(
    eq(verification.identifier, named(challenge)),
    eq(verification.value, memberId),
    gt(verification.expiresAt, house.now())
  )
  return wasFirst(commit(house, [guarded(house.database.delete(verification).where(ours))]))
}
