import { Hono } from "hono"
import { z } from "zod"
import type { House } from "../../house.ts"
import type { HouseEnv } from "../../http/env.ts"
import { ofReco } from "../../http/params.ts"
import { validate } from "../../http/validate.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { exportEvidence } from "./export-evidence.ts"
import { evidenceImportBody, importEvidence } from "./import-evidence.ts"
import { listImports } from "./list-imports.ts"
import { importPreviewBody, previewImport } from "./preview-import.ts"

const csvManner = z.object({
  language: z.enum(["fr", "en"]).default("fr"),
  /** `comma`: decimal commas and semicolons, as a French spreadsheet opens it; `point`: as RFC 4180 says. */
  decimal: z.enum(["point", "comma"]).default("point")
})

const tablesManner = csvManner.pick({ language: true })

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

/** Formats that are the same in every language. */
const ANY = { language: "fr", decimal: "point" } as const

/** Headers of a file that is taken away. */
const asFile = (type: string, slug: string, ending: string) => ({
  "content-type": ending === "docx" ? type : `${type}; charset=utf-8`,
  "content-disposition": `attachment; filename="${slug}-preuves.${ending}"`
})

/** Evidence in from files, and out into files. */
export function evidenceExchangeRoutes(house: House) {
  return new Hono<HouseEnv>()
    .post(
      "/recos/:id/evidence/import/preview",
      validate("param", ofReco),
      validate("json", importPreviewBody),
      async (c) => c.json(await previewImport(house, c.var.actor, c.req.valid("param").id, c.req.valid("json")))
    )
    .post("/recos/:id/evidence/import", validate("param", ofReco), validate("json", evidenceImportBody), async (c) =>
      c.json(await importEvidence(house, c.var.actor, c.req.valid("param").id, c.req.valid("json")), 201)
    )
    .get("/recos/:id/evidence/imports", validate("param", ofReco), async (c) => {
      const { id } = c.req.valid("param")
      await authoriseReco(house.database, c.var.actor, "reco.read", id)
      return c.json(await listImports(house.database, id))
    })
    .get("/recos/:id/evidence/export.json", validate("param", ofReco), async (c) => {
      const { slug, file } = await exportEvidence(house, c.var.actor, c.req.valid("param").id, {
        ...ANY,
        format: "json"
      })
      return c.body(file, 200, asFile("application/json", slug, "json"))
    })
    .get("/recos/:id/evidence/export.fhir.json", validate("param", ofReco), async (c) => {
      const { slug, file } = await exportEvidence(house, c.var.actor, c.req.valid("param").id, {
        ...ANY,
        format: "fhir"
      })
      return c.body(file, 200, asFile("application/fhir+json", slug, "fhir.json"))
    })
    .get("/recos/:id/evidence/export.csv", validate("param", ofReco), validate("query", csvManner), async (c) => {
      const manner = { ...c.req.valid("query"), format: "csv" as const }
      const { slug, file } = await exportEvidence(house, c.var.actor, c.req.valid("param").id, manner)
      return c.body(file, 200, asFile("text/csv", slug, "csv"))
    })
    .get("/recos/:id/evidence/export.html", validate("param", ofReco), validate("query", tablesManner), async (c) => {
      const manner = { ...ANY, ...c.req.valid("query"), format: "html" as const }
      const { slug, file } = await exportEvidence(house, c.var.actor, c.req.valid("param").id, manner)
      return c.body(file, 200, asFile("text/html", slug, "html"))
    })
    .get("/recos/:id/evidence/export.docx", validate("param", ofReco), validate("query", tablesManner), async (c) => {
      const manner = { ...ANY, ...c.req.valid("query"), format: "docx" as const }
      const { slug, file } = await exportEvidence(house, c.var.actor, c.req.valid("param").id, manner)
      return c.body(file, 200, asFile(WORD, slug, "docx"))
    })
}
