import { Hono } from "hono"
import { z } from "zod"
import type { House } from "../../house.ts"
import type { HouseEnv } from "../../http/env.ts"
import { validate } from "../../http/validate.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { evidenceImportBody, importEvidence } from "./import-evidence.ts"
import { listImports } from "./list-imports.ts"
import { importPreviewBody, previewImport } from "./preview-import.ts"

const recoId = z.object({ id: z.uuid() })

/** Evidence in from files, and out into files. */
export function evidenceExchangeRoutes(house: House) {
  return new Hono<HouseEnv>()
    .post(
      "/recos/:id/evidence/import/preview",
      validate("param", recoId),
      validate("json", importPreviewBody),
      async (c) => c.json(await previewImport(house, c.var.actor, c.req.valid("param").id, c.req.valid("json")))
    )
    .post("/recos/:id/evidence/import", validate("param", recoId), validate("json", evidenceImportBody), async (c) =>
      c.json(await importEvidence(house, c.var.actor, c.req.valid("param").id, c.req.valid("json")), 201)
    )
    .get("/recos/:id/evidence/imports", validate("param", recoId), async (c) => {
      const { id } = c.req.valid("param")
      await authoriseReco(house.database, c.var.actor, "reco.read", id)
      return c.json(await listImports(house.database, id))
    })
}
