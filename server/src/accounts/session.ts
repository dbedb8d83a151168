import { memberId } from "@recos/schemas/ids"
import { houseDay } from "@recos/schemas/people/interests/validity"
import type { Member } from "@recos/schemas/people/member"
import { createMiddleware } from "hono/factory"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { declarationOf } from "../people/declared.ts"
import { readMember } from "../people/read-member.ts"
import type { Auth } from "./auth.ts"

export interface SignedIn {
  member: Member
  sessionId: string
}

/** Answers "whose session is this?", from the cookie, asking the database each time: nothing is believed for longer. */
export interface Sessions {
  /** The member signed in by these headers; null without a valid session. Inactive members come back as inactive. */
  of(headers: Headers): Promise<SignedIn | null>
}

export function createSessions(house: House, auth: Auth): Sessions {
  return {
    async of(headers) {
      const found = await auth.api.getSession({ headers, query: { disableCookieCache: true, disableRefresh: true } })
      const member = found && (await readMember(house.database, memberId.parse(found.user.id)))
      if (!member) return null
      const declared = await declarationOf(house.database, member.id, houseDay(house.now()))
      return { member: { ...member, ...declared }, sessionId: found.session.id }
    }
  }
}

/** What somebody may still ask for who owes a second factor: who they are, their ways in and devices, and to leave. */
const OF_OWN_ACCOUNT = /^\/api\/me(?:\/(?:second-factor|passkeys|devices|sessions|departure)(?:\/.*)?)?$/

/**
 * Gives `c.var.actor` to the routes behind it.
 * @throws AppError `signed-out` without a session, `forbidden` (inactive) when the membership has ended, or (factor-owed) when a second
 * factor is to be added first: one’s own account stays open for that.
 */
export function requireMember(sessions: Sessions) {
  return createMiddleware<HouseEnv>(async (c, next) => {
    const signedIn = await sessions.of(c.req.raw.headers)
    if (!signedIn) throw new AppError("signed-out")
    if (!signedIn.member.active) throw new AppError("forbidden", { refusal: "inactive" })
    if (signedIn.member.owesFactor && !OF_OWN_ACCOUNT.test(c.req.path))
      throw new AppError("forbidden", { refusal: "factor-owed" })
    c.set("actor", signedIn.member)
    c.set("sessionId", signedIn.sessionId)
    await next()
  })
}
