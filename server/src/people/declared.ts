import type { MemberId } from "@recos/schemas/ids"
import type { Declaration } from "@recos/schemas/people/interests/declaration"
import { lackOf } from "@recos/schemas/people/interests/kinds"
import { declarationState, houseDay } from "@recos/schemas/people/interests/validity"
import type { Member } from "@recos/schemas/people/member"
import { desc, eq, inArray } from "drizzle-orm"
import type { House } from "../house.ts"
import type { Database } from "../storage/database.ts"
import { declaration } from "../storage/tables/interests.ts"

/** A declaration that was signed, with the day from which it is counted. */
export interface Declared {
  id: string
  signedOn: string
  content: Declaration
}

/** The write that keeps a declaration that a member signs at a moment. */
export function signedDeclaration(
  { database, newId }: Pick<House, "database" | "newId">,
  memberId: MemberId,
  content: Declaration,
  signedAt: Date
) {
  return database.insert(declaration).values({ id: newId(), memberId, content, signedOn: houseDay(signedAt), signedAt })
}

const shown = { id: declaration.id, signedOn: declaration.signedOn, content: declaration.content }

/** All that a member has signed, the last first. */
export function signedBy(database: Database, memberId: MemberId): Promise<Declared[]> {
  return database
    .select(shown)
    .from(declaration)
    .where(eq(declaration.memberId, memberId))
    .orderBy(desc(declaration.signedAt), desc(declaration.id))
}

/** The day on which a member last signed a declaration; null before any. */
async function lastSigning(database: Database, memberId: MemberId): Promise<string | null> {
  const [last] = await database
    .select({ signedOn: declaration.signedOn })
    .from(declaration)
    .where(eq(declaration.memberId, memberId))
    .orderBy(desc(declaration.signedAt), desc(declaration.id))
    .limit(1)
  return last?.signedOn ?? null
}

/** What a member’s declaration asks of them on a day, as a member carries it; nothing while it is valid for long. */
export async function declarationOf(
  database: Database,
  memberId: MemberId,
  today: string
): Promise<Pick<Member, "declaration">> {
  const state = declarationState(await lastSigning(database, memberId), false, today)
  const declaration = lackOf(state) ?? (state === "valid" ? null : ("expiring" as const))
  return declaration === null ? {} : { declaration }
}

/** The last declaration of each of some members, by member. */
export async function lastDeclared(
  database: Database,
  memberIds: readonly MemberId[]
): Promise<Map<MemberId, Declared>> {
  if (memberIds.length === 0) return new Map()
  const rows = await database
    .select({ ...shown, memberId: declaration.memberId })
    .from(declaration)
    .where(inArray(declaration.memberId, [...memberIds]))
    .orderBy(declaration.signedAt, declaration.id)
  return new Map(rows.map(({ memberId, ...declared }) => [memberId, declared]))
}
