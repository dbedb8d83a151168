import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { validate } from "../http/validate.ts"
import { authorise } from "../people/authorise.ts"
import { bookletCounter } from "./booklet-counter.ts"
import { bookletRequest, composeBooklet } from "./compose-booklet.ts"
import { bookletLanguage, recosForBooklet } from "./recos-for-booklet.ts"

/** What trainers make of published recos. */
export function trainingRoutes(house: House) {
  const counter = bookletCounter()
  return new Hono<HouseEnv>()
    .get("/booklets/recos", validate("query", bookletLanguage), async (c) => {
      authorise(c.var.actor, "booklet.compose")
      return c.json(await recosForBooklet(house, c.req.valid("query").language))
    })
    .post("/booklets", validate("json", bookletRequest), async (c) => {
      authorise(c.var.actor, "booklet.compose")
      const booklet = c.req.valid("json")
      const pdf = await counter.inTurn(c.var.actor.id, () => composeBooklet(house, booklet, c.req.raw.signal))
      return c.body(pdf, 200, {
        "content-type": "application/pdf",
        "content-disposition": `attachment; filename="livret-${booklet.heldOn}.pdf"`
      })
    })
}
