import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { limitAttempts } from "../http/limit-attempts.ts"
import { validate } from "../http/validate.ts"
import { forgetSearch, searchKey } from "./forget-search.ts"
import { readSearches } from "./read-searches.ts"
import { reportedSearch, reportSearch } from "./report-search.ts"

/** The one thing that a reader of the public site can send: that a search found nothing. No account, no cookie, no address kept. */
export function searchReportRoutes(house: House) {
  const limited = limitAttempts(house, "search-report", { most: 20, seconds: 3600 })
  return new Hono<HouseEnv>().post("/searches/unanswered", limited, validate("json", reportedSearch), async (c) => {
    await reportSearch(house, c.req.valid("json"))
    return c.body(null, 204)
  })
}

/** What readers have looked for in vain: every member reads it, administrators clear it. */
export function searchRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/searches/unanswered", async (c) => c.json(await readSearches(house.database)))
    .post("/searches/unanswered/forgotten", validate("json", searchKey), async (c) => {
      await forgetSearch(house, c.var.actor, c.req.valid("json"))
      return c.body(null, 204)
    })
}
