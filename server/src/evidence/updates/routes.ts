import { Hono } from "hono"
import { z } from "zod"
import type { House } from "../../house.ts"
import type { HouseEnv } from "../../http/env.ts"
import { ofOutcome, ofReco } from "../../http/params.ts"
import { validate } from "../../http/validate.ts"
import { baseStatement, statementBases } from "./base-statement.ts"
import { changeVerdict, decideChange } from "./decide-change.ts"
import { finishRereading, rereadNote } from "./finish-rereading.ts"
import { proposeChange, proposedChange } from "./propose-change.ts"
import { readUpdates } from "./read-updates.ts"

const ofChange = ofReco.extend({ changeId: z.uuid() })
const ofStatement = ofReco.extend({ statementId: z.string().min(1).max(60) })
const ofRereading = ofReco.extend({ rereadingId: z.uuid() })

/** What changes under a reco: figures proposed beside the old ones, what statements rest on, and which ask to be read again. */
export function updatesRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/recos/:id/updates", validate("param", ofReco), async (c) =>
      c.json(await readUpdates(house, c.var.actor, c.req.valid("param").id))
    )
    .post(
      "/recos/:id/outcomes/:outcomeId/changes",
      validate("param", ofOutcome),
      validate("json", proposedChange),
      async (c) => {
        const { id, outcomeId } = c.req.valid("param")
        return c.json(await proposeChange(house, c.var.actor, id, outcomeId, c.req.valid("json")), 201)
      }
    )
    .post(
      "/recos/:id/changes/:changeId/verdict",
      validate("param", ofChange),
      validate("json", changeVerdict),
      async (c) => {
        const { id, changeId } = c.req.valid("param")
        await decideChange(house, c.var.actor, id, changeId, c.req.valid("json"))
        return c.body(null, 204)
      }
    )
    .put(
      "/recos/:id/statements/:statementId/bases",
      validate("param", ofStatement),
      validate("json", statementBases),
      async (c) => {
        const { id, statementId } = c.req.valid("param")
        await baseStatement(house, c.var.actor, id, statementId, c.req.valid("json"))
        return c.body(null, 204)
      }
    )
    .post(
      "/recos/:id/rereadings/:rereadingId/done",
      validate("param", ofRereading),
      validate("json", rereadNote),
      async (c) => {
        const { id, rereadingId } = c.req.valid("param")
        await finishRereading(house, c.var.actor, id, rereadingId, c.req.valid("json"))
        return c.body(null, 204)
      }
    )
}
