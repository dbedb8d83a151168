import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { can } from "@recos/schemas/people/permissions"
import { latestOf } from "@recos/schemas/remarks/awaited-since"
import { and, asc, eq, inArray } from "drizzle-orm"
import type { House } from "../house.ts"
import { recoLines } from "../life/reco-lines.ts"
import { levelsOn } from "../recos/interest-levels.ts"
import { branch } from "../storage/tables/branches.ts"
import { teamMember } from "../storage/tables/recos.ts"
import { lifeEventsOf } from "./life-events.ts"
import { allowedSince, isToDecide } from "./to-decide.ts"

/** Changes proposed beside a text, which a member may decide on. */
export interface AwaitedBranch {
  kind: "branch"
  since: string | null
  recoId: RecoId
  /** Of the reco. */
  title: string
  branch: { id: string; title: string }
}

/** The proposals of changes that a member may decide on now, the one that waits longest first, as many as are asked for at most. */
export async function awaitedBranches(house: House, actor: Actor, most: number): Promise<AwaitedBranch[]> {
  const { database } = house
  const mine = database.select({ id: teamMember.recoId }).from(teamMember).where(eq(teamMember.memberId, actor.id))
  const rows = await database
    .select()
    .from(branch)
    .where(and(eq(branch.state, "proposed"), inArray(branch.recoId, mine)))
    .orderBy(asc(branch.proposedAt), asc(branch.id))
  const recoIds = [...new Set(rows.map(({ recoId }) => recoId))]
  const lines = new Map((await recoLines(house, actor, recoIds)).map((line) => [line.id, line]))
  const eventsOf = await lifeEventsOf(database, actor.id, recoIds)
  const levels = await levelsOn(database, recoIds, actor.id)
  const awaited: AwaitedBranch[] = []
  for (const row of rows) {
    if (awaited.length >= most) break
    const reco = lines.get(row.recoId)
    if (!reco) continue
    const level = levels.get(row.recoId)?.get(actor.id) ?? null
    const standing = { status: reco.status, teamRole: reco.teamRole, isLastEditor: false, level }
    if (!can(actor, "reco.write", standing) || !(await isToDecide(database, actor, row))) continue
    const times = [row.proposedAt, ...allowedSince(actor, "reco.write", standing, eventsOf(row.recoId))]
    // Of who proposed it nobody knows since when no other may decide.
    const since = row.openedBy === actor.id ? null : (latestOf(times)?.toISOString() ?? null)
    awaited.push({
      kind: "branch",
      since,
      recoId: reco.id,
      title: reco.title,
      branch: { id: row.id, title: row.title }
    })
  }
  return awaited
}
