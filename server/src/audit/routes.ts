import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { ofReco } from "../http/params.ts"
import { validate } from "../http/validate.ts"
import { authorise } from "../people/authorise.ts"
import { authoriseReco } from "../recos/standing.ts"
import { journalPage, readJournal } from "./read-journal.ts"

/** The journal: of one reco for those who may read it, of everything for administrators. */
export function auditRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/recos/:id/journal", validate("param", ofReco), validate("query", journalPage), async (c) => {
      const { reco } = await authoriseReco(house.database, c.var.actor, "reco.read", c.req.valid("param").id)
      return c.json(await readJournal(house, reco.id, c.req.valid("query")))
    })
    .get("/journal", validate("query", journalPage), async (c) => {
      authorise(c.var.actor, "journal.read")
      return c.json(await readJournal(house, null, c.req.valid("query")))
    })
}
