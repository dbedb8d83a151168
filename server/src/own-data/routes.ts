import { Hono } from "hono"
import { z } from "zod"
import { confirmPassword } from "../accounts/confirm-password.ts"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { ofMember } from "../http/params.ts"
import { validate } from "../http/validate.ts"
import { speechOf } from "../messages/speech.ts"
import { exportOwnData, ownDataName } from "./export-own-data.ts"
import { forgetMember, leaveCooperative } from "./leave.ts"

/** A member’s own data: a copy of all of it, and leaving. */
export function ownDataRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/me/export.zip", async (c) => {
      const { actor } = c.var
      const name = ownDataName(speechOf(actor.languages), house.now())
      const archive = await exportOwnData(house, actor)
      return c.body(archive as Uint8Array<ArrayBuffer>, 200, {
        "content-type": "application/zip",
        "content-disposition": `attachment; filename="${name}"`
      })
    })
    .post("/me/departure", validate("json", z.object({ password: z.string().max(200) })), async (c) => {
      // A session alone takes nobody out: whoever has taken one could.
      await confirmPassword(house, c, c.req.valid("json").password)
      await leaveCooperative(house, c.var.actor.id, c.var.actor.id)
      return c.body(null, 204)
    })
    .delete("/members/:id", validate("param", ofMember), async (c) => {
      await forgetMember(house, c.var.actor, c.req.valid("param").id)
      return c.body(null, 204)
    })
}
