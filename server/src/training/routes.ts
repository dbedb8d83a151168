import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { validate } from "../http/validate.ts"
import { authorise } from "../people/authorise.ts"
import { bookletCounter } from "./booklet-counter.ts"
import { bookletRequest, composeBooklet } from "./compose-booklet.ts"
import { bookletChoices, bookletChoicesAsked } from "./recos-for-booklet.ts"

/** What trainers make of published recos. */
export function trainingRoutes(house: House) {
  const counter = bookletCounter()
  const choicesOf = bookletChoices(house)
  return new Hono<HouseEnv>()
    .get("/booklets/recos", validate("query", bookletChoicesAsked), async (c) => {
      authorise(c.var.actor, "booklet.compose")
      return c.json(await choicesOf(c.req.valid("query")))
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
