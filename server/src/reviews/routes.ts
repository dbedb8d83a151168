import { versionNumber } from "@recos/schemas/versions/frozen"
import { Hono } from "hono"
import { z } from "zod"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { validate } from "../http/validate.ts"
import { giveReading, newReading } from "./give-reading.ts"
import { newSignature, signVersion } from "./sign-version.ts"

const reviewed = z.object({ id: z.uuid(), number: versionNumber })

/** Readings and signatures of a frozen version. */
export function reviewsRoutes(house: House) {
  return new Hono<HouseEnv>()
    .post(
      "/recos/:id/versions/:number/readings",
      validate("param", reviewed),
      validate("json", newReading),
      async (c) => {
        const { id, number } = c.req.valid("param")
        await giveReading(house, c.var.actor, id, number, c.req.valid("json"))
        return c.body(null, 204)
      }
    )
    .post(
      "/recos/:id/versions/:number/signature",
      validate("param", reviewed),
      validate("json", newSignature),
      async (c) => {
        const { id, number } = c.req.valid("param")
        return c.json(await signVersion(house, c.var.actor, id, number, c.req.valid("json").hash))
      }
    )
}
