import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { Hono } from "hono"
import { compress } from "hono/compress"
import { etag } from "hono/etag"
import type { House } from "./house.ts"
import type { HouseEnv } from "./http/env.ts"
import { securityHeaders } from "./http/security-headers.ts"
import { pageSentences } from "./messages/pages.ts"
import { serveFolder } from "./serve-folder.ts"

const PREFIX = "/atelier"
/** From how many bytes a file goes out compressed: a page loads dozens of parts below a thousand, and only the shortest would grow. */
const SMALLEST_COMPRESSED = 200

/** The single-page workspace: its files, and its one page for every other address under `/atelier/`. */
export function serveWorkspace(house: House): Hono<HouseEnv> {
  const sockets = house.config.origins.map((origin) => origin.replace(/^http/, "ws"))
  const app = new Hono<HouseEnv>()
  app.use(
    `${PREFIX}/*`,
    securityHeaders(house.config, {
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        // The editor draws the widths of columns and the colours of cursors as style attributes.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", "blob:", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...sockets],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"]
      },
      referrerPolicy: "same-origin"
    }),
    compress({ threshold: SMALLEST_COMPRESSED }),
    etag()
  )
  app.get(PREFIX, (c) => c.redirect(`${PREFIX}/`, 301))
  app.use(
    `${PREFIX}/*`,
    serveFolder(() => house.config.workspaceDir, PREFIX)
  )
  // A part of an older build that is gone: a page in its place would be read as a script.
  app.get(`${PREFIX}/assets/*`, (c) => c.text(pageSentences[c.var.language].notFound, 404))
  app.get(`${PREFIX}/*`, async (c) => {
    const page = await readPage(house.config.workspaceDir)
    c.header("Cache-Control", "no-cache")
    return page === null ? c.text(pageSentences[c.var.language].workspaceMissing, 503) : c.html(page)
  })
  return app
}

/** The workspace's page, or null before it is built. */
async function readPage(folder: string): Promise<string | null> {
  try {
    return await readFile(join(folder, "index.html"), "utf8")
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null
    throw error
  }
}
