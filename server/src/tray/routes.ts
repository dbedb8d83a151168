import { Hono } from "hono"
import { z } from "zod"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { streamEvents } from "../http/follow-news.ts"
import { ofReco } from "../http/params.ts"
import { validate } from "../http/validate.ts"
import { followReco } from "../notices/follow.ts"
import { choosePaces, chosenPaces, pacesOf } from "../notices/paces.ts"
import { listNotices, noticesPage, seeNotices, seenSpan } from "./list-notices.ts"
import { readTray } from "./read-tray.ts"
import { streamTray } from "./stream-tray.ts"

const followed = z.object({ follows: z.boolean() })

/** What waits for a member, what happened that concerns them, and how soon a mail says so. */
export function trayRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/tray", async (c) => c.json(await readTray(house, c.var.actor)))
    .get("/tray/events", (c) => streamEvents(house, c, (followed) => streamTray(house, c.var.actor, followed)))
    .get("/notices", validate("query", noticesPage), async (c) =>
      c.json(await listNotices(house, c.var.actor, c.req.valid("query")))
    )
    .post("/notices/seen", validate("json", seenSpan), async (c) => {
      const { from, until } = c.req.valid("json")
      await seeNotices(house, c.var.actor, { from: new Date(from), until: new Date(until) })
      return c.json({ until })
    })
    .put("/recos/:id/follow", validate("param", ofReco), validate("json", followed), async (c) => {
      const { follows } = c.req.valid("json")
      await followReco(house, c.var.actor, c.req.valid("param").id, follows)
      return c.json({ follows })
    })
    .get("/me/paces", async (c) => c.json((await pacesOf(house.database, [c.var.actor.id]))(c.var.actor.id)))
    .patch("/me/paces", validate("json", chosenPaces), async (c) => {
      await choosePaces(house, c.var.actor.id, c.req.valid("json"))
      return c.json((await pacesOf(house.database, [c.var.actor.id]))(c.var.actor.id))
    })
}
