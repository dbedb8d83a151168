import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { RecoAction, RecoStanding } from "@recos/schemas/people/permissions"
import { and, desc, eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import { authorise } from "../people/authorise.ts"
import type { Database } from "../storage/database.ts"
import { document, isOwnText } from "../storage/tables/documents.ts"
import { reco, teamMember } from "../storage/tables/recos.ts"
import { type Levels, levelsOn } from "./interest-levels.ts"

/** The level of a member’s links, as a standing carries it; nothing where none is known. */
export const levelIn = (levels: Levels | undefined, memberId: MemberId): Pick<RecoStanding, "level"> => {
  const level = levels?.get(memberId)
  return level === undefined ? {} : { level }
}

export type Reco = typeof reco.$inferSelect

/** A reco as one member meets it: the row that was read, and what permissions need to know. */
export interface Met {
  reco: Reco
  standing: RecoStanding
}

/** The last member who changed the text, whatever the language; null before anybody wrote. */
export async function lastEditorOf(database: Database, recoId: RecoId): Promise<MemberId | null> {
  const [latest] = await database
    .select({ memberId: document.lastEditorId })
    .from(document)
    .where(and(eq(document.recoId, recoId), isOwnText))
    .orderBy(desc(document.lastEditedAt))
    .limit(1)
  return latest?.memberId ?? null
}

/**
 * Reads a reco and where a member stands towards it.
 * @throws AppError `not-found` when there is no such reco.
 */
export async function meetReco(database: Database, actor: Pick<Actor, "id">, recoId: RecoId): Promise<Met> {
  const [found] = await database
    .select({ reco, teamRole: teamMember.role })
    .from(reco)
    .leftJoin(teamMember, and(eq(teamMember.recoId, reco.id), eq(teamMember.memberId, actor.id)))
    .where(eq(reco.id, recoId))
  if (!found) throw new AppError("not-found")
  const lastEditorId = await lastEditorOf(database, recoId)
  const levels = await levelsOn(database, [recoId], actor.id)
  return {
    reco: found.reco,
    standing: {
      status: found.reco.status,
      teamRole: found.teamRole,
      isLastEditor: lastEditorId === actor.id,
      ...levelIn(levels.get(recoId), actor.id)
    }
  }
}

/**
 * Reads a reco for a member who wants to do something with it.
 * @throws AppError `not-found`, or `forbidden` with the refusal of `permissions.ts`.
 */
export async function authoriseReco(
  database: Database,
  actor: Actor,
  action: RecoAction,
  recoId: RecoId
): Promise<Met> {
  const met = await meetReco(database, actor, recoId)
  authorise(actor, action, met.standing)
  return met
}
