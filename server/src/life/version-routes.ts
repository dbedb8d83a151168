import { MOMENT_REF } from "@recos/schemas/history/moment-ref"
import { versionNumber } from "@recos/schemas/versions/frozen"
import { Hono } from "hono"
import { z } from "zod"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { ofMoment, ofReco } from "../http/params.ts"
import { validate } from "../http/validate.ts"
import { listVersions, readVersion } from "../versions/read-versions.ts"
import { compareVersions } from "./compare-versions.ts"
import { restoreBody, restoreVersion } from "./restore-version.ts"
import { partBody, takeBackPart } from "./take-back-part.ts"

const one = ofReco.extend({ number: versionNumber })
const moment = z.union([versionNumber, z.string().regex(MOMENT_REF)])
const either = ofReco.extend({ number: moment })
const two = ofReco.extend({ older: moment, newer: z.union([moment, z.literal("draft")]) })

/** The frozen versions of a reco: their list, their text, their differences, and going back to one of them. */
export function versionsRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/recos/:id/versions", validate("param", ofReco), async (c) =>
      c.json(await listVersions(house, c.var.actor, c.req.valid("param").id))
    )
    .get("/recos/:id/versions/:number", validate("param", one), async (c) => {
      const { id, number } = c.req.valid("param")
      return c.json(await readVersion(house, c.var.actor, id, number))
    })
    .get("/recos/:id/versions/:older/compare/:newer", validate("param", two), async (c) => {
      const { id, older, newer } = c.req.valid("param")
      return c.json(await compareVersions(house, c.var.actor, id, older, newer))
    })
    .post("/recos/:id/moments/:seq/part", validate("param", ofMoment), validate("json", partBody), async (c) => {
      const { id: recoId, seq: throughSeq } = c.req.valid("param")
      await takeBackPart(house, c.var.actor, { recoId, throughSeq }, c.req.valid("json"))
      return c.body(null, 204)
    })
    .post(
      "/recos/:id/versions/:number/restore",
      validate("param", either),
      validate("json", restoreBody),
      async (c) => {
        const { id, number } = c.req.valid("param")
        return c.json(await restoreVersion(house, c.var.actor, id, number, c.req.valid("json")))
      }
    )
}
