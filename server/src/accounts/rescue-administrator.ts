import { randomBytes } from "node:crypto"
import { eq } from "drizzle-orm"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { commit, guarded, telling } from "../storage/commit.ts"
import { session, user } from "../storage/tables/accounts.ts"
import { passkey } from "../storage/tables/passkeys.ts"
import { twoFactor } from "../storage/tables/second-factor.ts"
import type { Auth } from "./auth.ts"
import { invitationWrites } from "./invite.ts"
import { withoutFactor } from "./lost-factors.ts"
import { emailAddress } from "./new-account.ts"
import { workspaceLink } from "./workspace-link.ts"

const LINK_MILLISECONDS = 15 * 60_000

export interface Rescue {
  /** `password`: the member chooses a new password; `account`: nobody had this address, and it makes an account. */
  does: "password" | "account"
  link: string
  /** What that member had to sign in with besides a password, now forgotten. */
  factorsForgotten: number
}

interface Asked {
  email: string
  /** Whether the second factor of this member is forgotten too: it is lost. */
  forgetFactor: boolean
}

/**
 * Gives the administration to whoever has this address, for somebody who holds the machine itself: nobody in the workspace can any more. The
 * member is active and an administrator afterwards, signed out everywhere, and gets in by the link.
 * @throws ZodError when it is no address
 */
export async function rescueAdministrator(house: House, auth: Auth, { email, forgetFactor }: Asked): Promise<Rescue> {
  const address = emailAddress.parse(email)
  const [found] = await house.database.select().from(user).where(eq(user.email, address))
  if (!found) return inviteAdministrator(house, address)
  const factors = forgetFactor ? await factorsOf(house, found.id) : 0
  await commit(house, [
    telling(
      guarded(
        house.database
          .update(user)
          .set({ role: "administrator", active: true, ...(forgetFactor ? { twoFactorEnabled: false } : {}) })
          .where(eq(user.id, found.id))
      ),
      { of: "rights-of", memberId: found.id }
    ),
    house.database.delete(session).where(eq(session.userId, found.id)),
    ...(forgetFactor
      ? [
          house.database.delete(twoFactor).where(eq(twoFactor.userId, found.id)),
          house.database.delete(passkey).where(eq(passkey.memberId, found.id))
        ]
      : []),
    journalRow(house, {
      memberId: null,
      event: "member.changed",
      detail: { memberId: found.id, name: found.name, role: "administrator", active: true, rescued: true }
    })
  ])
  const token = randomBytes(32).toString("base64url")
  const { internalAdapter } = await auth.$context
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: found.id,
    // Whoever reads it has the machine's clock, and not the house's.
    expiresAt: new Date(Date.now() + LINK_MILLISECONDS)
  })
  return {
    does: "password",
    link: workspaceLink(house.config, "mot-de-passe", token),
    factorsForgotten: factors
  }
}

/**
 * Forgets the second factor of whoever has this address, for somebody who holds the machine itself: where two administrators cannot say
 * that it is lost. Role and membership stay as they are; sessions end.
 * @returns how many factors were forgotten; null when nobody has this address.
 * @throws ZodError when it is no address
 */
export async function rescueFactor(house: House, email: string): Promise<number | null> {
  const [found] = await house.database
    .select()
    .from(user)
    .where(eq(user.email, emailAddress.parse(email)))
  if (!found) return null
  const forgotten = await factorsOf(house, found.id)
  await commit(house, [
    ...withoutFactor(house, found.id),
    journalRow(house, {
      memberId: null,
      event: "member.factor-taken",
      detail: { memberId: found.id, rescued: true }
    })
  ])
  return forgotten
}

async function factorsOf({ database }: House, memberId: (typeof user.$inferSelect)["id"]): Promise<number> {
  const codes = await database.select({ id: twoFactor.id }).from(twoFactor).where(eq(twoFactor.userId, memberId))
  const keys = await database.select({ id: passkey.id }).from(passkey).where(eq(passkey.memberId, memberId))
  return codes.length + keys.length
}

async function inviteAdministrator(house: House, email: string): Promise<Rescue> {
  const { writes, link } = invitationWrites(house, { email, college: "citizen", role: "administrator" }, null)
  await commit(house, writes)
  return { does: "account", link, factorsForgotten: 0 }
}
