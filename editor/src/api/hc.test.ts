import { Hono } from "hono"
import { validator } from "hono/validator"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { answerOf } from "./client.ts"
import { hc } from "./hc.ts"

const routes = new Hono()
  .get(
    "/api/recos",
    validator("query", ({ q, after }): { q: string; after?: string } => ({
      q: String(q),
      ...(after !== undefined && { after: String(after) })
    })),
    (c) => c.json({ asked: c.req.valid("query") })
  )
  .get("/api/recos/:id/versions/:number{[0-9.]+}", (c) => c.json(c.req.param()))
  .put(
    "/api/recos/:id/place",
    validator("json", (place: { before: string | null }) => place),
    (c) => c.json({ id: c.req.param("id"), json: c.req.valid("json") })
  )
  .delete(
    "/api/recos/:id",
    validator("query", ({ revision }) => ({ revision: String(revision) })),
    (c) => c.json({ gone: c.req.param("id"), ...c.req.valid("query") })
  )
const { recos } = hc<typeof routes>("").api

beforeEach(() => {
  vi.stubGlobal("fetch", (address: string, init?: RequestInit) => routes.request(address, init))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test("an address names what it is about, whatever signs that holds", async () => {
  const version = recos[":id"].versions[":number{[0-9.]+}"]
  expect(await answerOf(version.$get({ param: { id: "a/b ?", number: "1.0" } }))).toEqual({
    id: "a/b ?",
    number: "1.0"
  })
})

test("what is not asked is not in the address", async () => {
  expect(await answerOf(recos.$get({ query: { q: "mal & « dos »", after: undefined } }))).toEqual({
    asked: { q: "mal & « dos »" }
  })
  expect(await answerOf(recos[":id"].$delete({ param: { id: "7" }, query: { revision: "3" } }))).toEqual({
    gone: "7",
    revision: "3"
  })
})

test("what is written goes as JSON, with what else the browser is told", async () => {
  const place = recos[":id"].place
  const sent = place.$put({ param: { id: "7" }, json: { before: null } }, { init: { keepalive: true } })
  expect(await answerOf(sent)).toMatchObject({ id: "7", json: { before: null } })
})

test("a client that is awaited is itself", async () => {
  const { recos: awaited } = await hc<typeof routes>("").api
  expect(await answerOf(awaited.$get({ query: { q: "dos" } }))).toEqual({ asked: { q: "dos" } })
})
