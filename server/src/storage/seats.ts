import type { MemberId } from "@recos/schemas/ids"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { and, eq, type SQL, sql } from "drizzle-orm"
import type { SQLiteColumn } from "drizzle-orm/sqlite-core"
import type { Database } from "./database.ts"
import { reco, teamMember } from "./tables/recos.ts"

/** Seats of one member above which a list is walked in its order, each thing asked whose it is, rather than gathered and sorted. */
const MANY = 400

/** Whether a member has so many seats, in the teams of recos that fulfil a condition, that gathering them would cost more than walking. */
export async function hasManySeats(database: Database, memberId: MemberId, where?: SQL): Promise<boolean> {
  const seats = await database
    .select({ id: teamMember.recoId })
    .from(teamMember)
    .innerJoin(reco, eq(reco.id, teamMember.recoId))
    .where(and(eq(teamMember.memberId, memberId), where))
    .limit(MANY + 1)
  return seats.length > MANY
}

/** The condition that recos have a status: by its index where they are few. */
export async function hasStatus(database: Database, status: RecoStatus): Promise<SQL> {
  return (await hasManyOfStatus(database, status)) ? eq(notByIndex(reco.status), status) : eq(reco.status, status)
}

/** Whether so many recos have a status that gathering them would cost more than walking. */
export async function hasManyOfStatus(database: Database, status: RecoStatus): Promise<boolean> {
  const recos = await database
    .select({ id: reco.id })
    .from(reco)
    .where(eq(reco.status, status))
    .limit(MANY + 1)
  return recos.length > MANY
}

/** A column that the engine is not to look up by an index of its own: SQLite’s planner does not know how many seats a member has, or recos a status. */
export const notByIndex = (column: SQLiteColumn): SQL => sql`+${column}`
