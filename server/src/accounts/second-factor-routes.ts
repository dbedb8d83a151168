import { eq } from "drizzle-orm"
import { Hono } from "hono"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { user } from "../storage/tables/accounts.ts"

/** Whether one’s own account asks for a second factor. */
export function secondFactorRoutes({ database }: House) {
  return new Hono<HouseEnv>().get("/me/second-factor", async (c) => {
    const [found] = await database.select({ on: user.twoFactorEnabled }).from(user).where(eq(user.id, c.var.actor.id))
    return c.json({ on: found?.on ?? false })
  })
}
