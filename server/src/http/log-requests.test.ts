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
  app.use("/api/*", (_c, next) => next())
  app.route("/api", feature)
  app.all("/api/*", (c) => c.json({}, 404))
  app.get("/*", (c) => c.text("a page"))
  await app.request("/api/open/s3cr3t", { method: "POST", body: "une phrase" })
  await app.request("/api/search?q=douleur")
  await app.request("/api/quiet")
  await app.request("/api/nothing/s3cr3t")
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { event: "request", method: "POST", route: "/api/open/:token", status: 201 },
    { event: "request", method: "GET", route: "/api/search", status: 403 },
    { event: "request", method: "GET", route: "/api/*", status: 404 }
  ])
  expect(lines.join()).not.toMatch(/s3cr3t|douleur|phrase/)
})
