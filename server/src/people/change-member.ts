import type { MemberId } from "@recos/schemas/ids"
import { type Actor, type Member, member } from "@recos/schemas/people/member"
import { and, eq, exists, ne } from "drizzle-orm"
import type { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { commit, guarded, telling } from "../storage/commit.ts"
import { session, user } from "../storage/tables/accounts.ts"
import { authorise } from "./authorise.ts"
import { contentNaming } from "./content-naming.ts"
import { rowToMember } from "./read-member.ts"

export const memberChange = member.pick({ role: true, active: true, college: true }).partial()

const administers = (given: Pick<Member, "role" | "active">): boolean => given.role === "administrator" && given.active

/**
 * Changes a member's role, college or membership. Someone whose membership ends is signed out everywhere, in the same batch.
 * @throws AppError `forbidden` (administrators only), `not-found`, `conflict`: somebody was first, the member has left for good
 * (member-left), or nobody would be left to administer the cooperative (last-administrator).
 */
export async function changeMember(
  house: House,
  actor: Actor,
  id: MemberId,
  change: z.infer<typeof memberChange>
): Promise<Member> {
  authorise(actor, "member.update")
  const { database } = house
  const [row] = await database.select().from(user).where(eq(user.id, id))
  if (!row) throw new AppError("not-found")
  if (row.leftAt) throw new AppError("conflict", { reason: "member-left" })
  const before = rowToMember(row)
  const after = { ...before, ...change }
  const stepsDown = administers(before) && !administers(after)
  const otherAdministrator = database
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.role, "administrator"), eq(user.active, true), ne(user.id, id)))
  if (stepsDown && (await otherAdministrator).length === 0)
    throw new AppError("conflict", { reason: "last-administrator" })
  const changed = database
    .update(user)
    .set({ ...change, updatedAt: house.now(), revision: row.revision + 1 })
    .where(
      and(
        eq(user.id, id),
        eq(user.revision, row.revision),
        // Two administrators who step down at once must not both find the other one still there.
        stepsDown ? exists(otherAdministrator) : undefined
      )
    )
  await commit(house, [
    telling(guarded(changed), { of: "rights-of", memberId: id }),
    contentNaming(house, id),
    ...(after.active ? [] : [database.delete(session).where(eq(session.userId, id))]),
    journalRow(house, {
      memberId: actor.id,
      event: "member.changed",
      detail: { member: id, name: before.name, ...change }
    })
  ])
  return after
}
