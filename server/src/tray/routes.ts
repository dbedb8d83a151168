import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { streamEvents } from "../http/follow-news.ts"
import { readTray } from "./read-tray.ts"
import { streamTray } from "./stream-tray.ts"

/** What waits for a member. */
export function trayRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/tray", async (c) => c.json(await readTray(house, c.var.actor)))
    .get("/tray/events", (c) => streamEvents(house, c, (followed) => streamTray(house, c.var.actor, followed)))
}
