import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { demonstrationAccounts } from "./demonstration-accounts.ts"
import { hasMembers } from "./first-administrator.ts"

/** What the sign-in page needs to know, open to everybody. */
export function houseRoutes(house: House) {
  return new Hono<HouseEnv>().get("/house", async (c) =>
    c.json({
      demo: house.config.demo,
      firstStep: !(await hasMembers(house.database)),
      languages: LANGUAGES,
      /** Whether sources may be looked up, and by what. */
      lookup: { doi: house.config.lookup.doi !== null, pmid: house.config.lookup.pmid !== null },
      accounts: house.config.demo ? await demonstrationAccounts(house.database) : []
    })
  )
}
