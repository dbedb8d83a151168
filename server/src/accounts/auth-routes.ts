import { memberId } from "@recos/schemas/ids"
import { type Context, Hono } from "hono"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { clientAddress } from "../http/client-address.ts"
import type { HouseEnv } from "../http/env.ts"
import { networkOf } from "../http/network-of.ts"
import { readMember } from "../people/read-member.ts"
import { type Auth, CLIENT_ADDRESS_HEADER } from "./auth.ts"
import { authRefusal } from "./auth-refusal.ts"
import { deviceCookie, deviceToken } from "./device-cookie.ts"
import { knownDevice, noteDevice } from "./devices.ts"
import { refuseWeakPassword } from "./refuse-weak-password.ts"
import type { Sessions, SignedIn } from "./session.ts"
import { type AtTheDoor, countCall, countGuess, countLink, emailIn } from "./sign-in-limits.ts"

/** What a call of better-auth is, for the house that counts and checks it at the door. */
interface OpenCall {
  /** It tries a secret: failures are counted. */
  guess?: true
  /** It has a link mailed. */
  link?: true
  /** It sets a password. */
  password?: true
}

/** The calls of better-auth that the house offers. The rest of its interface stays closed. */
const CALLS: Record<string, OpenCall> = {
  "POST /api/auth/sign-in/email": { guess: true },
  "POST /api/auth/sign-in/magic-link": { link: true },
  "GET /api/auth/magic-link/verify": { guess: true },
  "POST /api/auth/sign-out": {},
  "POST /api/auth/revoke-sessions": {},
  "POST /api/auth/request-password-reset": { link: true },
  "POST /api/auth/reset-password": { guess: true, password: true },
  "POST /api/auth/change-password": { guess: true, password: true },
  "POST /api/auth/two-factor/enable": { guess: true },
  "POST /api/auth/two-factor/verify-totp": { guess: true },
  "POST /api/auth/two-factor/verify-backup-code": { guess: true },
  "POST /api/auth/two-factor/generate-backup-codes": { guess: true },
  "POST /api/auth/two-factor/disable": { guess: true }
}
export const OPEN_CALLS = Object.keys(CALLS)

/** Hands sign-in and sessions to better-auth; its refusals come out as the house's errors, in words. */
export function authRoutes(house: House, auth: Auth, sessions: Sessions) {
  return new Hono<HouseEnv>().all("/auth/*", async (c) => {
    const call = CALLS[`${c.req.method} ${c.req.path}`]
    if (!call) throw new AppError("not-found")
    const before = await sessions.of(c.req.raw.headers)
    const body = await readBody(c)
    const door = await atTheDoor(house, c, before?.member.email ?? emailIn(body))
    await countCall(house, door)
    if (call.link) await countLink(house, door)
    const guess = call.guess ? await countGuess(house, door) : null
    try {
      if (call.password) await judge(house, auth, c, { body, before })
      const answer = await auth.handler(requestFor(c, house, changed(c.req.path, body)))
      if (!answer.ok) throw await authRefusal(answer, c.var.language)
      await guess?.succeeded()
      if (before) house.hear([{ of: "rights-of", memberId: before.member.id }])
      return await withDevice(house, c, sessions, answer)
    } catch (error) {
      if (!isFailedGuess(error)) await guess?.succeeded()
      throw error
    }
  })
}

/** A body as JSON, whatever it is; better-auth reads it again, by its own rules. */
async function readBody(c: Context<HouseEnv>): Promise<unknown> {
  if (c.req.method === "GET") return undefined
  try {
    return JSON.parse(await c.req.text())
  } catch {
    // What is no JSON is for better-auth to refuse.
    return undefined
  }
}

async function atTheDoor(house: House, c: Context<HouseEnv>, email: string | null): Promise<AtTheDoor> {
  const device = await knownDevice(house, email, deviceToken(c, house.config))
  return { address: networkOf(clientAddress(c, house.config)), email, device }
}

const typed = z.object({ password: z.string(), code: z.string() }).partial()

/**
 * What goes on to better-auth: a new password ends every other session, whatever the page asks for; of a second factor nothing but what
 * was typed passes, since better-auth would also let a device do without it.
 */
function changed(path: string, body: unknown): unknown {
  if (path === "/api/auth/change-password" && typeof body === "object" && body !== null)
    return { ...body, revokeOtherSessions: true }
  return path.startsWith("/api/auth/two-factor/") ? (typed.safeParse(body).data ?? {}) : body
}

function requestFor(c: Context<HouseEnv>, house: House, body: unknown): Request {
  const headers = new Headers(c.req.raw.headers)
  headers.set(CLIENT_ADDRESS_HEADER, clientAddress(c, house.config))
  headers.delete("content-length")
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  return new Request(c.req.raw.url, { method: c.req.method, headers, ...sent })
}

const newPassword = z.object({ newPassword: z.string(), token: z.string().optional() })

async function judge(
  house: House,
  auth: Auth,
  c: Context<HouseEnv>,
  { body, before }: { body: unknown; before: SignedIn | null }
): Promise<void> {
  const read = newPassword.safeParse(body)
  if (!read.success) return
  const member = before?.member ?? (await memberOfReset(house, auth, read.data.token))
  // Whose it would be is unknown for a link that no longer works: better-auth says so.
  if (!member) return
  refuseWeakPassword(read.data.newPassword, [member.name, member.email], {
    path: "newPassword",
    speech: c.var.language
  })
}

async function memberOfReset(house: House, auth: Auth, token: string | undefined) {
  if (token === undefined) return null
  const { internalAdapter } = await auth.$context
  const found = await internalAdapter.findVerificationValue(`reset-password:${token}`)
  return found && readMember(house.database, memberId.parse(found.value))
}

const FAILED_GUESSES = ["bad-credentials", "bad-password", "bad-code", "link-expired"] as const

const isFailedGuess = (error: unknown): boolean =>
  error instanceof AppError && FAILED_GUESSES.some((reason) => reason === error.detail.reason)

/** Notes the device of a session that this answer begins, and has its browser keep the token of it. */
async function withDevice(house: House, c: Context<HouseEnv>, sessions: Sessions, answer: Response): Promise<Response> {
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ")
  const begun = cookie === "" ? null : await sessions.of(new Headers({ cookie }))
  if (!begun) return answer
  const token = await noteDevice(house, {
    memberId: begun.member.id,
    sessionId: begun.sessionId,
    token: deviceToken(c, house.config),
    userAgent: c.req.header("user-agent")
  })
  const headers = new Headers(answer.headers)
  headers.append("set-cookie", deviceCookie(token, house.config))
  return new Response(answer.body, { status: answer.status, headers })
}
