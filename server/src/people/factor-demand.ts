import type { Actor } from "@recos/schemas/people/member"
import { FACTOR_DEMANDS, type FactorDemand } from "@recos/schemas/vocabulary/factor-demands"
import { and, asc, eq, exists, isNull, or } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { commit, guarded, telling } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"
import { houseMark } from "../storage/tables/house.ts"
import { teamMember } from "../storage/tables/recos.ts"
import { authorise } from "./authorise.ts"

export const demandedFactor = z.object({ demand: z.enum(FACTOR_DEMANDS) })

/** Of whom a house demands a second factor. */
export async function factorDemandOf(database: Database): Promise<FactorDemand> {
  const [mark] = await database.select({ demand: houseMark.factorDemand }).from(houseMark)
  return mark?.demand ?? "nobody"
}

/**
 * The demand, and who would have to add a factor under each that is possible, by name.
 * @throws AppError `forbidden` (administrators only).
 */
export async function readFactorDemand({ database }: House, actor: Actor) {
  authorise(actor, "house.maintain")
  const rows = await database
    .select({ name: user.name, role: user.role, coordinates: exists(coordinated(database)) })
    .from(user)
    .where(
      and(
        eq(user.active, true),
        eq(user.twoFactorEnabled, false),
        or(eq(user.role, "administrator"), exists(coordinated(database)))
      )
    )
    .orderBy(asc(user.foldedName))
  return {
    demand: await factorDemandOf(database),
    without: {
      administrators: rows.filter(({ role }) => role === "administrator").map(({ name }) => name),
      "administrators-and-coordinators": rows.map(({ name }) => name)
    }
  }
}

/**
 * Demands a second factor of some members, or of nobody. Whoever demands one of administrators has one: it is known to work here. Rooms and
 * streams of those who owe one end at once; their account stays open, to add it.
 * @throws AppError `forbidden` (administrators only), `conflict` (factor-first).
 */
export async function demandFactor(house: House, actor: Actor, demand: FactorDemand): Promise<void> {
  authorise(actor, "house.maintain")
  const { database } = house
  const [own] = await database.select({ has: user.twoFactorEnabled }).from(user).where(eq(user.id, actor.id))
  if (demand !== "nobody" && !own?.has) throw new AppError("conflict", { reason: "factor-first" })
  const touched = await database
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.twoFactorEnabled, false), eq(user.active, true), isNull(user.leftAt)))
  await commit(house, [
    telling(
      guarded(database.update(houseMark).set({ factorDemand: demand })),
      ...touched.map(({ id }) => ({ of: "rights-of" as const, memberId: id }))
    ),
    journalRow(house, { memberId: actor.id, event: "house.factor-demanded", detail: { demand } })
  ])
}

const coordinated = (database: Database) =>
  database
    .select({ id: teamMember.recoId })
    .from(teamMember)
    .where(and(eq(teamMember.memberId, user.id), eq(teamMember.role, "coordinator")))
