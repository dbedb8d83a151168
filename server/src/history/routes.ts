import { language } from "@recos/schemas/vocabulary/closed-lists"
import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { ofMoment, ofReco } from "../http/params.ts"
import { validate } from "../http/validate.ts"
import { historyPage, readHistory } from "./list-sessions.ts"
import { momentName, nameMoment, namePresent, unnameMoment } from "./name-moment.ts"
import { readShares } from "./read-shares.ts"

const ofText = ofReco.extend({ language })

/** The history of the texts of a reco: sessions of work, for whoever may read it; names of moments, by whoever may write. */
export function historyRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/recos/:id/history/:language", validate("param", ofText), validate("query", historyPage), async (c) => {
      const { id: recoId, language } = c.req.valid("param")
      return c.json(await readHistory(house, c.var.actor, { recoId, language }, c.req.valid("query")))
    })
    .get("/recos/:id/history/:language/shares", validate("param", ofText), async (c) => {
      const { id: recoId, language } = c.req.valid("param")
      return c.json(await readShares(house, c.var.actor, { recoId, language }))
    })
    .post("/recos/:id/history/:language/names", validate("param", ofText), validate("json", momentName), async (c) => {
      const { id: recoId, language } = c.req.valid("param")
      return c.json(await namePresent(house, c.var.actor, { recoId, language }, c.req.valid("json")), 201)
    })
    .put("/recos/:id/moments/:seq/name", validate("param", ofMoment), validate("json", momentName), async (c) => {
      const { id: recoId, seq: throughSeq } = c.req.valid("param")
      await nameMoment(house, c.var.actor, { recoId, throughSeq }, c.req.valid("json"))
      return c.body(null, 204)
    })
    .delete("/recos/:id/moments/:seq/name", validate("param", ofMoment), async (c) => {
      const { id: recoId, seq: throughSeq } = c.req.valid("param")
      await unnameMoment(house, c.var.actor, { recoId, throughSeq })
      return c.body(null, 204)
    })
}
