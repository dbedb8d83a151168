import { Hono } from "hono"
import { streamSSE } from "hono/streaming"
import { z } from "zod"
import type { House } from "../../house.ts"
import type { HouseEnv } from "../../http/env.ts"
import { validate } from "../../http/validate.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { readEvidence } from "./read-overview.ts"
import { streamEvidence } from "./stream-evidence.ts"

const recoId = z.object({ id: z.uuid() })

/** The evidence of a reco at a glance, and the news of it. */
export function evidenceNewsRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/recos/:id/evidence", validate("param", recoId), async (c) =>
      c.json(await readEvidence(house, c.var.actor, c.req.valid("param").id))
    )
    .get("/recos/:id/evidence/events", validate("param", recoId), async (c) => {
      const { id } = c.req.valid("param")
      await authoriseReco(house.database, c.var.actor, "reco.read", id)
      return streamSSE(c, (stream) => streamEvidence(house, c.var.actor, id, stream))
    })
}
