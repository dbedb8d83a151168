import type { Member } from "@recos/schemas/people/member"
import { college } from "@recos/schemas/vocabulary/closed-lists"
import { and, count, eq } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { commit, guarded } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { user, verification } from "../storage/tables/accounts.ts"
import { accountWrites, emailAddress, personalDetails } from "./new-account.ts"
import { hashToken, newToken } from "./token.ts"
import { workspaceLink } from "./workspace-link.ts"

export const setupRequest = personalDetails.extend({ token: z.string(), email: emailAddress, college })

const SETUP = "setup"
const SETUP_MILLISECONDS = 7 * 24 * 3600 * 1000

/** Whether anybody has an account yet. */
export async function hasMembers(database: Database): Promise<boolean> {
  const [row] = await database.select({ members: count() }).from(user)
  return (row?.members ?? 0) > 0
}

/**
 * The link that creates the first administrator, for the console; null once there is a member. Each start makes a new
 * link and ends the one before, so that an old console does not stay a way in.
 */
export async function prepareSetupLink(house: House): Promise<string | null> {
  const forget = house.database.delete(verification).where(eq(verification.identifier, SETUP))
  if (await hasMembers(house.database)) {
    await commit(house.database, [forget])
    return null
  }
  const token = newToken()
  const now = house.now()
  await commit(house.database, [
    forget,
    house.database.insert(verification).values({
      id: house.newId(),
      identifier: SETUP,
      value: hashToken(token),
      expiresAt: new Date(now.getTime() + SETUP_MILLISECONDS),
      createdAt: now,
      updatedAt: now
    })
  ])
  return workspaceLink(house.config, "installation", token)
}

/**
 * Creates the first administrator from the link printed at the first start; the link works once.
 * @throws AppError `conflict` (setup-done) when there is a member, `bad-input` (link-expired) when the token is not the one.
 */
export async function createFirstAdministrator(house: House, request: z.infer<typeof setupRequest>): Promise<Member> {
  if (await hasMembers(house.database)) throw new AppError("conflict", { reason: "setup-done" })
  const { token, password, ...shown } = request
  const thisLink = and(eq(verification.identifier, SETUP), eq(verification.value, hashToken(token)))
  const [found] = await house.database.select().from(verification).where(thisLink)
  if (!found || found.expiresAt <= house.now()) throw new AppError("bad-input", { reason: "link-expired" })
  const account = await accountWrites(house, { ...shown, password, role: "administrator" })
  await commit(house.database, [
    guarded(house.database.delete(verification).where(thisLink)),
    ...account.writes,
    journalRow(house, {
      memberId: account.id,
      event: "member.joined",
      detail: { email: shown.email, college: shown.college, role: "administrator" }
    })
  ])
  return { id: account.id, ...shown, role: "administrator", active: true }
}
