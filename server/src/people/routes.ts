import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"

/** Members: oneself, the others, and what administrators change. */
export function peopleRoutes(_house: House) {
  return new Hono<HouseEnv>().get("/me", (c) => c.json(c.var.actor))
}
