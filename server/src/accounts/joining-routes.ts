import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { limitAttempts } from "../http/limit-attempts.ts"
import { validate } from "../http/validate.ts"
import { acceptInvitation } from "./accept-invitation.ts"
import { createFirstAdministrator, setupRequest } from "./first-administrator.ts"
import { personalDetails } from "./new-account.ts"
import { openInvitation } from "./open-invitation.ts"
import { refuseWeakPassword } from "./refuse-weak-password.ts"

/** How people come in, before any session: the first administrator's link, and the links of invitations. */
export function arrivalRoutes(house: House) {
  const limited = limitAttempts(house, "arrival", { most: 60, seconds: 60 })
  return new Hono<HouseEnv>()
    .post("/setup", limited, validate("json", setupRequest), async (c) => {
      const request = c.req.valid("json")
      refuseWeakPassword(request.password, [request.name, request.email], { path: "password", speech: c.var.language })
      return c.json(await createFirstAdministrator(house, request), 201)
    })
    .get("/invitations/open/:token", limited, async (c) => {
      const { email, college, role, expiresAt } = await openInvitation(house, c.req.param("token"))
      return c.json({ email, college, role, expiresAt })
    })
    .post("/invitations/open/:token", limited, validate("json", personalDetails), async (c) => {
      const details = c.req.valid("json")
      const { email } = await openInvitation(house, c.req.param("token"))
      refuseWeakPassword(details.password, [details.name, email], { path: "password", speech: c.var.language })
      return c.json(await acceptInvitation(house, c.req.param("token"), details), 201)
    })
}
