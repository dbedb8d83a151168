import { type RecoId, recoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, desc, eq, exists, gt, lt, lte, not, or, type SQL } from "drizzle-orm"
import { z } from "zod"
import type { Database } from "../storage/database.ts"
import { hasManySeats, notByIndex } from "../storage/seats.ts"
import { document, isOwnText } from "../storage/tables/documents.ts"
import { reco, teamMember } from "../storage/tables/recos.ts"

/** A reco in the order of its last change: `at` in milliseconds. */
export interface EditedReco {
  id: RecoId
  at: number
}

export const editPlace = z.tuple([z.number().int(), recoId])
export type EditPlace = z.infer<typeof editPlace>

interface Wanted {
  /** On `reco` and on the member's seat in `teamMember`. */
  where?: SQL | undefined
  /** Only recos in whose team the member is. */
  inTeam: boolean
  after: EditPlace | null
  most: number
}

/**
 * Recos, the last changed first, from a place on. Walks the index of last changes for whoever may read all or is in many teams,
 * gathers the recos of one's own teams for the others: in neither does the cost follow how many recos there are.
 */
export async function recosByEdit(database: Database, actor: Actor, wanted: Wanted): Promise<EditedReco[]> {
  const isWalked = wanted.inTeam && (await hasManySeats(database, actor.id, wanted.where))
  const isMine = isWalked ? eq(notByIndex(teamMember.memberId), actor.id) : eq(teamMember.memberId, actor.id)
  const mine = and(eq(teamMember.recoId, document.recoId), isMine)
  const rows = database
    .select({ id: document.recoId, at: document.lastEditedAt })
    .from(document)
    .innerJoin(reco, eq(reco.id, document.recoId))
  const joined = wanted.inTeam ? rows.innerJoin(teamMember, mine) : rows.leftJoin(teamMember, mine)
  const found = await joined
    .where(and(isOwnText, isLastEdited(database), isAfter(wanted.after), wanted.where))
    .orderBy(desc(document.lastEditedAt), desc(document.recoId))
    .limit(wanted.most)
  return found.map(({ id, at }) => ({ id, at: at?.getTime() ?? 0 }))
}

/** Of the texts of a reco, the one changed last stands for it. */
function isLastEdited(database: Database): SQL {
  const newer = database
    .select({ recoId: document.recoId, at: document.lastEditedAt, language: document.language })
    .from(document)
    .where(isOwnText)
    .as("newer")
  const atOnce = and(eq(newer.at, document.lastEditedAt), lt(newer.language, document.language))
  return not(
    exists(
      database
        .select({ at: newer.at })
        .from(newer)
        .where(and(eq(newer.recoId, document.recoId), or(gt(newer.at, document.lastEditedAt), atOnce)))
    )
  )
}

/** Said so that an index on both may begin at the place. */
function isAfter(place: EditPlace | null): SQL | undefined {
  if (place === null) return undefined
  const at = new Date(place[0])
  return and(
    lte(document.lastEditedAt, at),
    or(lt(document.lastEditedAt, at), and(eq(document.lastEditedAt, at), lt(document.recoId, place[1])))
  )
}
