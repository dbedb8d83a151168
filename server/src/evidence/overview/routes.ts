import { Hono } from "hono"
import type { House } from "../../house.ts"
import type { HouseEnv } from "../../http/env.ts"
import { ofReco } from "../../http/params.ts"
import { validate } from "../../http/validate.ts"
import { readStatementEvidence } from "../statements/read-statement-evidence.ts"
import { readOverview } from "./read-overview.ts"

/** The evidence of a reco at a glance, and what its statements are held against. */
export function evidenceOverviewRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/recos/:id/evidence", validate("param", ofReco), async (c) =>
      c.json(await readOverview(house, c.var.actor, c.req.valid("param").id))
    )
    .get("/recos/:id/evidence/statements", validate("param", ofReco), async (c) =>
      c.json(await readStatementEvidence(house, c.var.actor, c.req.valid("param").id))
    )
}
