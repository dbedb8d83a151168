import { eq } from "drizzle-orm"
import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { ofMember } from "../http/params.ts"
import { validate } from "../http/validate.ts"
import { demandedFactor, demandFactor, readFactorDemand } from "../people/factor-demand.ts"
import { user } from "../storage/tables/accounts.ts"
import { keepFactor, listLostFactors, loseFactor } from "./lost-factors.ts"

/** Whether one’s own account asks for a second factor; of whom the house demands one; the way back when one is lost. */
export function secondFactorRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/me/second-factor", async (c) => {
      const own = eq(user.id, c.var.actor.id)
      const [found] = await house.database.select({ on: user.twoFactorEnabled }).from(user).where(own)
      return c.json({ on: found?.on ?? false })
    })
    .get("/house/factor-demand", async (c) => c.json(await readFactorDemand(house, c.var.actor)))
    .put("/house/factor-demand", validate("json", demandedFactor), async (c) => {
      await demandFactor(house, c.var.actor, c.req.valid("json").demand)
      return c.body(null, 204)
    })
    .get("/lost-factors", async (c) => c.json(await listLostFactors(house, c.var.actor)))
    .post("/members/:id/lost-factor", validate("param", ofMember), async (c) =>
      c.json({ state: await loseFactor(house, c.var.actor, c.req.valid("param").id) })
    )
    .delete("/members/:id/lost-factor", validate("param", ofMember), async (c) => {
      await keepFactor(house, c.var.actor, c.req.valid("param").id)
      return c.body(null, 204)
    })
}
