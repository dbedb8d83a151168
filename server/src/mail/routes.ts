import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { validate } from "../http/validate.ts"
import { listMailbox, mailboxPage } from "./list-mailbox.ts"

/** The mailbox of the demonstration, open before sign-in since it holds the sign-in links. */
export function mailRoutes(house: House) {
  return new Hono<HouseEnv>().get("/mailbox", validate("query", mailboxPage), async (c) =>
    c.json(await listMailbox(house, c.req.valid("query")))
  )
}
