import { Hono } from "hono"
import { z } from "zod"
import type { House } from "../../house.ts"
import type { HouseEnv } from "../../http/env.ts"
import { validate } from "../../http/validate.ts"
import { readOverview } from "./read-overview.ts"

const recoId = z.object({ id: z.uuid() })

/** The evidence of a reco at a glance. */
export function evidenceOverviewRoutes(house: House) {
  return new Hono<HouseEnv>().get("/recos/:id/evidence", validate("param", recoId), async (c) =>
    c.json(await readOverview(house, c.var.actor, c.req.valid("param").id))
  )
}
