import { makeSignature } from "better-auth/crypto"
import type { Context } from "hono"
import { generateCookie } from "hono/cookie"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { readMember } from "../people/read-member.ts"
import type { Auth } from "./auth.ts"
import { deviceCookie, deviceToken } from "./device-cookie.ts"
import { noteDevice } from "./devices.ts"

/**
 * Begins a session for a member who has proved who they are by a way of the house’s own, as better-auth begins those of its ways.
 * @returns the cookies for the browser.
 * @throws AppError `forbidden` (inactive).
 */
export async function beginSession(
  house: House,
  auth: Auth,
  c: Context<HouseEnv>,
  memberId: Parameters<typeof readMember>[1]
): Promise<string[]> {
  const member = await readMember(house.database, memberId)
  if (!member?.active) throw new AppError("forbidden", { refusal: "inactive" })
  const { internalAdapter, authCookies, secret } = await auth.$context
  const { id, token } = await internalAdapter.createSession(member.id)
  const { name, attributes } = authCookies.sessionToken
  const device = await noteDevice(house, {
    memberId: member.id,
    sessionId: id,
    token: deviceToken(c, house.config),
    userAgent: c.req.header("user-agent")
  })
  const { httpOnly, path, secure, maxAge } = attributes
  return [
    generateCookie(name, `${token}.${await makeSignature(token, secret)}`, {
      httpOnly,
      path,
      secure,
      maxAge,
      sameSite: "Lax"
    }),
    deviceCookie(device, house.config)
  ]
}
