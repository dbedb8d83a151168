import { versionNumber } from "@recos/schemas/versions/frozen"
import { Hono } from "hono"
import { z } from "zod"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { ofReco } from "../http/params.ts"
import { validate } from "../http/validate.ts"
import { authoriseReco } from "../recos/standing.ts"
import { outsideReadingsOf } from "../versions/outside-readings.ts"
import { giveReading, newReading } from "./give-reading.ts"
import { logEasyReading, newEasyReading } from "./log-easy-reading.ts"
import { logTranslationReading, newTranslationReading } from "./log-translation-reading.ts"
import { removeEasyReading, removeTranslationReading } from "./remove-logged-reading.ts"
import { newSignature, signVersion } from "./sign-version.ts"

const reviewed = ofReco.extend({ number: versionNumber })

const noted = ofReco.extend({ notedId: z.string().max(60) })

/** Readings and signatures of a frozen version; readings of its translations and of its text for everyone. */
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
    .get("/recos/:id/outside-readings", validate("param", ofReco), async (c) => {
      const { reco } = await authoriseReco(house.database, c.var.actor, "reco.read", c.req.valid("param").id)
      return c.json(await outsideReadingsOf(house.database, reco.id))
    })
    .post(
      "/recos/:id/versions/:number/translation-readings",
      validate("param", reviewed),
      validate("json", newTranslationReading),
      async (c) => {
        const { id, number } = c.req.valid("param")
        return c.json(await logTranslationReading(house, c.var.actor, id, number, c.req.valid("json")), 201)
      }
    )
    .delete("/recos/:id/translation-readings/:notedId", validate("param", noted), async (c) => {
      const { id, notedId } = c.req.valid("param")
      await removeTranslationReading(house, c.var.actor, id, notedId)
      return c.body(null, 204)
    })
    .post(
      "/recos/:id/versions/:number/easy-readings",
      validate("param", reviewed),
      validate("json", newEasyReading),
      async (c) => {
        const { id, number } = c.req.valid("param")
        return c.json(await logEasyReading(house, c.var.actor, id, number, c.req.valid("json")), 201)
      }
    )
    .delete("/recos/:id/easy-readings/:notedId", validate("param", noted), async (c) => {
      const { id, notedId } = c.req.valid("param")
      await removeEasyReading(house, c.var.actor, id, notedId)
      return c.body(null, 204)
    })
}
