import { Hono } from "hono"
import { expect, test } from "vitest"
import { createLog } from "../log.ts"
import type { HouseEnv } from "./env.ts"
import { logRequests } from "./log-requests.ts"

test("the log tells writes and refusals by their route, never a token, a search or a text", async () => {
  const lines: string[] = []
  const feature = new Hono<HouseEnv>()
    .post("/open/:token", (c) => c.json({}, 201))
    .get("/search", (c) => c.json({}, 403))
    .get("/quiet", (c) => c.json({}))
  const app = new Hono<HouseEnv>()
  app.use(logRequests(createLog((line) => lines.push(line))))
  app.route("/api", feature)
  await app.request("/api/open/s3cr3t", { method: "POST", body: "une phrase" })
  await app.request("/api/search?q=douleur")
  await app.request("/api/quiet")
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { event: "request", method: "POST", route: "/api/open/:token", status: 201 },
    { event: "request", method: "GET", route: "/api/search", status: 403 }
  ])
  expect(lines.join()).not.toMatch(/s3cr3t|douleur|phrase/)
})
