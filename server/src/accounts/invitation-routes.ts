import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { validate } from "../http/validate.ts"
import { invitationRequest, invite } from "./invite.ts"
import { invitationsPage, listInvitations } from "./list-invitations.ts"
import { revokeInvitation } from "./revoke-invitation.ts"

/** What administrators do with invitations. */
export function invitationRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/invitations", validate("query", invitationsPage), async (c) =>
      c.json(await listInvitations(house, c.var.actor, c.req.valid("query")))
    )
    .post("/invitations", validate("json", invitationRequest), async (c) =>
      c.json(await invite(house, c.var.actor, c.req.valid("json"), c.var.language), 201)
    )
    .delete("/invitations/:id", async (c) => {
      await revokeInvitation(house, c.var.actor, c.req.param("id"))
      return c.json({ ok: true })
    })
}
