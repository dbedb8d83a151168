import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import type { House } from "../house.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, telling } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { recoFollow } from "../storage/tables/notices.ts"

/**
 * Follows a reco that one may read, or no longer: its steps and its new threads are told to who does. As it is already, there is
 * nothing to do.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function followReco(house: House, actor: Actor, recoId: RecoId, follows: boolean): Promise<void> {
  const { database, now } = house
  await authoriseReco(database, actor, "reco.read", recoId)
  const row = { recoId, memberId: actor.id, at: now() }
  const write = follows
    ? database.insert(recoFollow).values(row).onConflictDoNothing()
    : database.delete(recoFollow).where(of(recoId, actor.id))
  await commit(house, [telling(write, { of: "reco", id: recoId, part: "team" })])
}

const of = (recoId: RecoId, memberId: MemberId) => and(eq(recoFollow.recoId, recoId), eq(recoFollow.memberId, memberId))

/** Who follows a reco; whether they may still read it is looked at when they are told. */
export async function followersOf(database: Database, recoId: RecoId): Promise<MemberId[]> {
  const rows = await database.select().from(recoFollow).where(eq(recoFollow.recoId, recoId))
  return rows.map(({ memberId }) => memberId)
}

/** Whether a member follows a reco. */
export async function isFollowing(database: Database, recoId: RecoId, memberId: MemberId): Promise<boolean> {
  return (await database.select().from(recoFollow).where(of(recoId, memberId))).length > 0
}
