import { themeSlug } from "@recos/schemas/themes/published-themes"
import { Hono } from "hono"
import { z } from "zod"
import type { House } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { validate } from "../http/validate.ts"
import { addTheme, newTheme } from "./add-theme.ts"
import { changeTheme, themeChange } from "./change-theme.ts"
import { readThemes } from "./read-themes.ts"

const ofTheme = z.object({ slug: themeSlug })

/** The list of themes: every member reads it, administrators keep it. */
export function themeRoutes(house: House) {
  return new Hono<HouseEnv>()
    .get("/themes", async (c) => c.json(await readThemes(house.database)))
    .post("/themes", validate("json", newTheme), async (c) =>
      c.json(await addTheme(house, c.var.actor, c.req.valid("json")), 201)
    )
    .patch("/themes/:slug", validate("param", ofTheme), validate("json", themeChange), async (c) => {
      await changeTheme(house, c.var.actor, c.req.valid("param").slug, c.req.valid("json"))
      return c.body(null, 204)
    })
}
