import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { Hono, type MiddlewareHandler } from "hono"
import { compress } from "hono/compress"
import { etag } from "hono/etag"
import type { House } from "./house.ts"
import type { HouseEnv } from "./http/env.ts"
import { securityHeaders } from "./http/security-headers.ts"
import { pageSentences } from "./messages/pages.ts"
import { serveFolder } from "./serve-folder.ts"

const policy = ({ config }: House) =>
  securityHeaders(config, {
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'", "blob:"],
      baseUri: ["'none'"],
      formAction: ["'self'"]
    },
    referrerPolicy: "no-referrer"
  })

/** Gives the pages of withdrawn recos the status 410: they stay readable, and say why, but are to be forgotten. */
function answerGone({ published }: House): MiddlewareHandler<HouseEnv> {
  return async (c, next) => {
    const slug = c.req.param("slug") ?? ""
    await next()
    if (c.res.status !== 200 || !(await published.withdrawnForReaders()).has(slug)) return
    c.res = new Response(c.res.body, { status: 410, headers: c.res.headers })
  }
}

/** The language of an address, as a folder; none where French is. */
const LANGUAGE_FOLDER = /^\/(en|ar)(?=\/)/

/** What the site says of an address that has no page, in the language of that address where the site speaks it. */
async function notFoundPage(root: string, path: string): Promise<string | null> {
  const [, folder = ""] = LANGUAGE_FOLDER.exec(path) ?? []
  for (const file of new Set([join(folder, "404.html"), "404.html"])) {
    const page = await readFile(join(root, file), "utf8").catch(() => null)
    if (page !== null) return page
  }
  return null
}

/** The public site: the files of the build that is live now, its own page for what does not exist. */
export function serveSite(house: House): Hono<HouseEnv> {
  const live = () => house.published.liveFolder()
  const app = new Hono<HouseEnv>()
  app.use(policy(house))
  app.use(compress(), etag())
  for (const part of ["/r/:slug/*", "/:language{en|ar}/r/:slug/*"]) app.use(part, answerGone(house))
  app.use(serveFolder(live))
  for (const part of ["/_astro/*", "/assets/*", "/search-index/*"])
    app.use(
      part,
      serveFolder(() => house.published.previousFolder())
    )
  app.get("/*", async (c) => {
    const root = await live()
    if (root === null) return c.text(pageSentences[c.var.language].siteMissing, 503, { "Retry-After": "30" })
    const page = await notFoundPage(root, c.req.path)
    return page === null ? c.text(pageSentences[c.var.language].notFound, 404) : c.html(page, 404)
  })
  return app
}
