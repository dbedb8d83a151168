import { memberId } from "@recos/schemas/ids"
import { transition } from "@recos/schemas/life/workflow"
import { language, recoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { Hono } from "hono"
import { z } from "zod"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { streamEvents } from "../http/follow-news.ts"
import { officeBytes } from "../http/office-type.ts"
import { ofReco } from "../http/params.ts"
import { validate } from "../http/validate.ts"
import { authoriseReco } from "../recos/standing.ts"
import { after } from "../storage/page.ts"
import { changeSettings, settingsChange } from "./change-settings.ts"
import { leaveTeam, setTeamRole, teamChange } from "./change-team.ts"
import { createReco, newReco } from "./create-reco.ts"
import { exportMarkdown, exportPdf, exportWord } from "./export-markdown.ts"
import {
  fileImport,
  importFile,
  importMarkdown,
  markdownImport,
  markdownPreview,
  previewFile,
  previewMarkdown
} from "./import-markdown.ts"
import { listRecos } from "./list-recos.ts"
import { readReco } from "./read-reco.ts"
import { searchRecos } from "./search-recos.ts"
import { streamReco } from "./stream-reco.ts"
import { stepNote, takeStep } from "./take-step.ts"
import { waitingRecos } from "./waiting-recos.ts"

const list = z.object({
  q: z.string().max(200).default(""),
  status: z.optional(recoStatus),
  team: z.literal("mine").optional(),
  after
})
const texts = z.object({ after })
const exported = z.object({ language: z.optional(language).default("fr") })
const seat = ofReco.extend({ memberId: memberId.min(1).max(64) })
const step = ofReco.extend({ transition })

/** A reco's life: its record, its team, its steps. */
export function recosRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/recos", validate("query", list), async (c) => {
      const { q, after, ...filter } = c.req.valid("query")
      const { actor } = c.var
      const searching = q.trim() !== ""
      return c.json(
        await (searching ? searchRecos(house, actor, q, filter, after) : listRecos(house, actor, filter, after))
      )
    })
    .get("/recos/texts", validate("query", texts), async (c) =>
      c.json(await waitingRecos(house, c.var.actor, "texts", c.req.valid("query").after))
    )
    .post("/recos", validate("json", newReco), async (c) =>
      c.json(await createReco(house, c.var.actor, c.req.valid("json")), 201)
    )
    .post("/recos/import/preview", validate("json", markdownPreview), async (c) =>
      c.json(await previewMarkdown(c.var.actor, c.req.valid("json").markdown, c.var.language))
    )
    .post("/recos/import", validate("json", markdownImport), async (c) =>
      c.json(await importMarkdown(house, c.var.actor, c.req.valid("json")), 201)
    )
    .post("/recos/import/file/preview", async (c) =>
      c.json(await previewFile(c.var.actor, await officeBytes(c.req), c.var.language))
    )
    .post("/recos/import/file", validate("query", fileImport), async (c) =>
      c.json(await importFile(house, c.var.actor, await officeBytes(c.req), c.req.valid("query")), 201)
    )
    .get("/recos/:id/export.md", validate("param", ofReco), validate("query", exported), async (c) => {
      const { id } = c.req.valid("param")
      const { fileName, markdown } = await exportMarkdown(house, c.var.actor, id, c.req.valid("query").language)
      return c.body(markdown, 200, {
        "content-type": "text/markdown; charset=utf-8",
        "content-disposition": `attachment; filename="${fileName}"`
      })
    })
    .get("/recos/:id/export.docx", validate("param", ofReco), validate("query", exported), async (c) => {
      const { id } = c.req.valid("param")
      const { fileName, bytes } = await exportWord(house, c.var.actor, id, c.req.valid("query").language)
      return c.body(bytes, 200, {
        "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "content-disposition": `attachment; filename="${fileName}"`
      })
    })
    .get("/recos/:id/export.pdf", validate("param", ofReco), validate("query", exported), async (c) => {
      const { id } = c.req.valid("param")
      const { language } = c.req.valid("query")
      const { fileName, bytes } = await exportPdf(house, c.var.actor, id, language, c.req.raw.signal)
      return c.body(bytes, 200, {
        "content-type": "application/pdf",
        "content-disposition": `attachment; filename="${fileName}"`
      })
    })
    .get("/recos/:id", validate("param", ofReco), async (c) =>
      c.json(await readReco(house, c.var.actor, c.req.valid("param").id, c.var.language))
    )
    .get("/recos/:id/events", validate("param", ofReco), async (c) => {
      const { id } = c.req.valid("param")
      await authoriseReco(house.database, c.var.actor, "reco.read", id)
      return streamEvents(house, c, (followed) => streamReco(house, c.var.actor, id, followed))
    })
    .patch("/recos/:id", validate("param", ofReco), validate("json", settingsChange), async (c) =>
      c.json(await changeSettings(house, c.var.actor, c.req.valid("param").id, c.req.valid("json")))
    )
    .put("/recos/:id/team/:memberId", validate("param", seat), validate("json", teamChange), async (c) => {
      const { id, memberId } = c.req.valid("param")
      await setTeamRole(house, c.var.actor, id, memberId, c.req.valid("json").role)
      return c.body(null, 204)
    })
    .delete("/recos/:id/team/:memberId", validate("param", seat), async (c) => {
      const { id, memberId } = c.req.valid("param")
      await leaveTeam(house, c.var.actor, id, memberId)
      return c.body(null, 204)
    })
    .post("/recos/:id/steps/:transition", validate("param", step), validate("json", stepNote), async (c) => {
      const { id, transition: name } = c.req.valid("param")
      return c.json(await takeStep(house, c.var.actor, id, name, c.req.valid("json").note))
    })
}
