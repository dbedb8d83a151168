import type { MemberId } from "@recos/schemas/ids"
import { looksAlike } from "@recos/schemas/people/looks-alike"
import { AppError } from "../errors/app-error.ts"
import type { Database } from "../storage/database.ts"
import { areMembersAsRead, membersMark } from "../storage/members-unmoved.ts"
import { user } from "../storage/tables/accounts.ts"

/**
 * Refuses a name that could be taken for another member's, past members included: what they wrote keeps their name.
 * @param own the member who takes the name; null for one who is not here yet.
 * @returns the condition of the write: that no name came or changed meanwhile. It goes into a guarded write.
 * @throws AppError `conflict` (name-taken).
 */
export async function refuseLookalike(database: Database, name: string, own: MemberId | null) {
  const mark = await membersMark(database)
  const others = await database.select({ id: user.id, name: user.name }).from(user)
  if (others.some((other) => other.id !== own && looksAlike(other.name, name))) {
    throw new AppError("conflict", { reason: "name-taken" })
  }
  return areMembersAsRead(mark)
}
