import { Hono } from "hono"
import type { House } from "../../house.ts"
import type { HouseEnv } from "../../http/env.ts"
import { ofReco } from "../../http/params.ts"
import { validate } from "../../http/validate.ts"
import { readAgree } from "./agree-readiness.ts"
import { readMethod } from "./read-method.ts"
import { statedMethod, stateMethod } from "./state-method.ts"

/** How a reco was made, and how far it answers AGREE II. */
export function methodRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/recos/:id/method", validate("param", ofReco), async (c) =>
      c.json(await readMethod(house, c.var.actor, c.req.valid("param").id))
    )
    .put("/recos/:id/method", validate("param", ofReco), validate("json", statedMethod), async (c) =>
      c.json(await stateMethod(house, c.var.actor, c.req.valid("param").id, c.req.valid("json")))
    )
    .get("/recos/:id/agree", validate("param", ofReco), async (c) =>
      c.json(await readAgree(house, c.var.actor, c.req.valid("param").id))
    )
}
