import { Hono } from "hono"
import { z } from "zod"
import type { House } from "../../house.ts"
import type { HouseEnv } from "../../http/env.ts"
import { ofReco } from "../../http/params.ts"
import { validate } from "../../http/validate.ts"
import { place, seen } from "../questions/written-shapes.ts"
import { addOption, newOption } from "./add-option.ts"
import { changeOption, optionChange } from "./change-option.ts"
import { listOptions } from "./list-options.ts"
import { placeOption } from "./place-option.ts"
import { removeOption } from "./remove-option.ts"

const ofOption = ofReco.extend({ optionId: z.uuid() })

/** What people can choose: drugs, plants, other ways; each with what stands beside its effects. */
export function optionsRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/recos/:id/options", validate("param", ofReco), async (c) =>
      c.json(await listOptions(house, c.var.actor, c.req.valid("param").id))
    )
    .post("/recos/:id/options", validate("param", ofReco), validate("json", newOption), async (c) =>
      c.json(await addOption(house, c.var.actor, c.req.valid("param").id, c.req.valid("json")), 201)
    )
    .patch("/recos/:id/options/:optionId", validate("param", ofOption), validate("json", optionChange), async (c) => {
      const { id, optionId } = c.req.valid("param")
      return c.json(await changeOption(house, c.var.actor, id, optionId, c.req.valid("json")))
    })
    .delete("/recos/:id/options/:optionId", validate("param", ofOption), validate("query", seen), async (c) => {
      const { id, optionId } = c.req.valid("param")
      await removeOption(house, c.var.actor, id, optionId, c.req.valid("query").revision)
      return c.body(null, 204)
    })
    .put("/recos/:id/options/:optionId/place", validate("param", ofOption), validate("json", place), async (c) => {
      const { id, optionId } = c.req.valid("param")
      await placeOption(house, c.var.actor, id, { id: optionId, ...c.req.valid("json") })
      return c.body(null, 204)
    })
}
