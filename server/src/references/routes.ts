import { Hono } from "hono"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { ofReco } from "../http/params.ts"
import { validate } from "../http/validate.ts"
import { addImage } from "../images/add-image.ts"
import { readImage } from "../images/read-image.ts"
import { authoriseReco } from "../recos/standing.ts"
import { addReference, newReference } from "./add-reference.ts"
import { changeReference, referenceChange } from "./change-reference.ts"
import { referencesOf } from "./references-of.ts"
import { removeReference } from "./remove-reference.ts"

const referenceId = ofReco.extend({ refId: z.string().max(60) })
const imageAsset = ofReco.extend({ asset: z.string().regex(/^[0-9a-f]{64}\.webp$/) })

/** What a reco stands on: its sources and its images. */
export function referencesRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/recos/:id/references", validate("param", ofReco), async (c) => {
      const { id } = c.req.valid("param")
      await authoriseReco(house.database, c.var.actor, "reco.read", id)
      return c.json(await referencesOf(house.database, id))
    })
    .post("/recos/:id/references", validate("param", ofReco), validate("json", newReference), async (c) =>
      c.json(await addReference(house, c.var.actor, c.req.valid("param").id, c.req.valid("json")), 201)
    )
    .patch(
      "/recos/:id/references/:refId",
      validate("param", referenceId),
      validate("json", referenceChange),
      async (c) => {
        const { id, refId } = c.req.valid("param")
        return c.json(await changeReference(house, c.var.actor, id, refId, c.req.valid("json")))
      }
    )
    .delete("/recos/:id/references/:refId", validate("param", referenceId), async (c) => {
      const { id, refId } = c.req.valid("param")
      await removeReference(house, c.var.actor, id, refId)
      return c.body(null, 204)
    })
    .post("/recos/:id/images", validate("param", ofReco), async (c) => {
      if (!c.req.header("content-type")?.startsWith("image/")) throw new AppError("wrong-type")
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      return c.json(await addImage(house, c.var.actor, c.req.valid("param").id, bytes), 201)
    })
    .get("/recos/:id/images/:asset", validate("param", imageAsset), async (c) => {
      const { id, asset } = c.req.valid("param")
      const bytes = await readImage(house, c.var.actor, id, asset)
      return c.body(bytes, 200, {
        "content-type": "image/webp",
        "content-disposition": "inline",
        // Named by its own bytes: it never changes; private, for drafts are not for shared caches.
        "cache-control": "private, max-age=31536000, immutable"
      })
    })
}
