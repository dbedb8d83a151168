import { newTestimony } from "@recos/schemas/evidence/testimonies/testimony"
import { Hono } from "hono"
import { z } from "zod"
import type { House } from "../../house.ts"
import type { HouseEnv } from "../../http/env.ts"
import { validate } from "../../http/validate.ts"
import { collectTestimony } from "./collect-testimony.ts"
import { readTestimonies } from "./read-testimonies.ts"
import { withdrawTestimony } from "./withdraw-testimony.ts"

const recoId = z.object({ id: z.uuid() })
const ofTestimony = recoId.extend({ testimonyId: z.uuid() })

/** Lived experience, told with a consent that may be withdrawn at any time. */
export function testimonyRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/recos/:id/testimonies", validate("param", recoId), async (c) =>
      c.json(await readTestimonies(house, c.var.actor, c.req.valid("param").id))
    )
    .post("/recos/:id/testimonies", validate("param", recoId), validate("json", newTestimony), async (c) =>
      c.json(await collectTestimony(house, c.var.actor, c.req.valid("param").id, c.req.valid("json")), 201)
    )
    .post("/recos/:id/testimonies/:testimonyId/withdrawal", validate("param", ofTestimony), async (c) => {
      const { id, testimonyId } = c.req.valid("param")
      await withdrawTestimony(house, c.var.actor, id, testimonyId)
      return c.body(null, 204)
    })
}
