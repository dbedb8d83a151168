import type { Context } from "hono"
import { Hono } from "hono"
import { z } from "zod"
import type { House } from "../house.ts"
import { clientAddress } from "../http/client-address.ts"
import type { HouseEnv } from "../http/env.ts"
import { networkOf } from "../http/network-of.ts"
import { validate } from "../http/validate.ts"
import type { Auth } from "./auth.ts"
import { beginSession } from "./begin-session.ts"
import { confirmPassword } from "./confirm-password.ts"
import {
  addPasskey,
  credential,
  listPasskeys,
  memberOfPasskey,
  passkeyCreation,
  passkeyRequest,
  removePasskey
} from "./passkeys.ts"
import { countCall, countGuess } from "./sign-in-limits.ts"

const ANYBODY = { email: null, device: null }

/** Signing in by a passkey, before any session. */
export function passkeySignInRoutes(house: House, auth: Auth) {
  const door = (c: Context<HouseEnv>) => ({ ...ANYBODY, address: networkOf(clientAddress(c, house.config)) })
  return new Hono<HouseEnv>()
    .post("/passkeys/sign-in/options", async (c) => {
      await countCall(house, door(c))
      return c.json(await passkeyRequest(house))
    })
    .post("/passkeys/sign-in", validate("json", z.object({ credential })), async (c) => {
      await countCall(house, door(c))
      const guess = await countGuess(house, door(c))
      const memberId = await memberOfPasskey(house, c.req.valid("json").credential)
      await guess.succeeded()
      for (const cookie of await beginSession(house, auth, c, memberId))
        c.header("set-cookie", cookie, { append: true })
      return c.json({ ok: true })
    })
}

/** One's own passkeys. A session alone makes none: whoever has taken one would keep a way in. */
export function passkeyRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/me/passkeys", async (c) => c.json(await listPasskeys(house, c.var.actor.id)))
    .post("/me/passkeys/options", validate("json", z.object({ password: z.string().max(200) })), async (c) => {
      await confirmPassword(house, c, c.req.valid("json").password)
      return c.json(await passkeyCreation(house, c.var.actor))
    })
    .post(
      "/me/passkeys",
      validate("json", z.object({ name: z.string().trim().min(1).max(60), credential })),
      async (c) => {
        await addPasskey(house, c.var.actor, c.req.valid("json"))
        return c.body(null, 204)
      }
    )
    .delete("/me/passkeys/:passkeyId", async (c) => {
      await removePasskey(house, c.var.actor, c.req.param("passkeyId"))
      return c.body(null, 204)
    })
}
