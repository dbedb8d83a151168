import { Hono } from "hono"
import type { House } from "../../house.ts"
import type { HouseEnv } from "../../http/env.ts"
import { ofReco } from "../../http/params.ts"
import { validate } from "../../http/validate.ts"
import { exportSources } from "./export-references.ts"
import { importSources, sourcesImportBody } from "./import-references.ts"
import { lookupBody, lookupSource } from "./lookup-reference.ts"
import { previewSources, sourcesPreviewBody } from "./preview-references.ts"

/** Sources in from files and services of records, and out into files. */
export function referencesExchangeRoutes(house: House) {
  return new Hono<HouseEnv>()
    .post(
      "/recos/:id/references/import/preview",
      validate("param", ofReco),
      validate("json", sourcesPreviewBody),
      async (c) => c.json(await previewSources(house, c.var.actor, c.req.valid("param").id, c.req.valid("json")))
    )
    .post("/recos/:id/references/import", validate("param", ofReco), validate("json", sourcesImportBody), async (c) => {
      const { id } = c.req.valid("param")
      const added = await importSources(house, c.var.actor, id, c.req.valid("json"))
      return c.json(added, 201)
    })
    .post("/recos/:id/references/lookup", validate("param", ofReco), validate("json", lookupBody), async (c) =>
      c.json(await lookupSource(house, c.var.actor, c.req.valid("param").id, c.req.valid("json")))
    )
    .get("/recos/:id/references/export.ris", validate("param", ofReco), async (c) => {
      const { body, headers } = await exportSources(house, c.var.actor, c.req.valid("param").id, "ris")
      return c.body(body, 200, headers)
    })
    .get("/recos/:id/references/export.bib", validate("param", ofReco), async (c) => {
      const { body, headers } = await exportSources(house, c.var.actor, c.req.valid("param").id, "bib")
      return c.body(body, 200, headers)
    })
    .get("/recos/:id/references/export.json", validate("param", ofReco), async (c) => {
      const { body, headers } = await exportSources(house, c.var.actor, c.req.valid("param").id, "json")
      return c.body(body, 200, headers)
    })
}
