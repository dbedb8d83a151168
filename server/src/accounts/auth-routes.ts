import { Hono } from "hono"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { clientAddress } from "../http/client-address.ts"
import type { HouseEnv } from "../http/env.ts"
import { type Auth, CLIENT_ADDRESS_HEADER } from "./auth.ts"
import { authRefusal } from "./auth-refusal.ts"
import type { Sessions } from "./session.ts"

/** The calls of better-auth that the house offers. The rest of its interface stays closed. */
const OPEN_CALLS = [
  "POST /api/auth/sign-in/email",
  "POST /api/auth/sign-in/magic-link",
  "GET /api/auth/magic-link/verify",
  "POST /api/auth/sign-out",
  "POST /api/auth/revoke-sessions",
  "POST /api/auth/request-password-reset",
  "POST /api/auth/reset-password",
  "POST /api/auth/change-password"
]

/** Hands sign-in and sessions to better-auth; its refusals come out as the house's errors, in words. */
export function authRoutes(house: House, auth: Auth, sessions: Sessions) {
  return new Hono<HouseEnv>().all("/auth/*", async (c) => {
    if (!OPEN_CALLS.includes(`${c.req.method} ${c.req.path}`)) throw new AppError("not-found")
    const request = new Request(c.req.raw)
    request.headers.set(CLIENT_ADDRESS_HEADER, clientAddress(c, house.config))
    const before = await sessions.of(c.req.raw.headers)
    const answer = await auth.handler(request)
    if (!answer.ok) throw await authRefusal(answer, c.var.language)
    if (before) house.rooms.recheckMember(before.member.id)
    return answer
  })
}
