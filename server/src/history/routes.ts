import { language } from "@recos/schemas/vocabulary/closed-lists"
import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { ofReco } from "../http/params.ts"
import { validate } from "../http/validate.ts"
import { historyPage, readHistory } from "./list-sessions.ts"

const ofText = ofReco.extend({ language })

/** The history of the texts of a reco: sessions of work, for whoever may read it. */
export function historyRoutes(house: House) {
  return new Hono<HouseEnv>().get(
    "/recos/:id/history/:language",
    validate("param", ofText),
    validate("query", historyPage),
    async (c) => {
      const { id: recoId, language } = c.req.valid("param")
      return c.json(await readHistory(house, c.var.actor, { recoId, language }, c.req.valid("query")))
    }
  )
}
