import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { streamEvents } from "../http/follow-news.ts"
import { meetJob, showJob } from "./read-job.ts"
import { retryJob } from "./retry-job.ts"
import { streamJob } from "./stream-job.ts"

/** Long work, as people follow it. */
export function publishingRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/jobs/:id", async (c) =>
      c.json(showJob(await meetJob(house, c.var.actor, c.req.param("id")), c.var.language))
    )
    .get("/jobs/:id/events", async (c) => {
      const job = await meetJob(house, c.var.actor, c.req.param("id"))
      return streamEvents(house, c, (followed) => streamJob(house, job.id, c.var.language, followed))
    })
    .post("/jobs/:id/retry", async (c) => {
      await retryJob(house, c.var.actor, c.req.param("id"))
      return c.json(showJob(await meetJob(house, c.var.actor, c.req.param("id")), c.var.language))
    })
}
