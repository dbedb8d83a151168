import { mkdir, readdir, writeFile } from "node:fs/promises"
import { dirname, join, relative } from "node:path"
import { pathToFileURL } from "node:url"
import type { PathWithRoute } from "astro"
import { StaticPaths, type StaticPathsApp } from "astro/runtime/prerender/static-paths.js"
import { shareFile } from "../disk/share-file.ts"
import { bundleParts } from "./kept-bundle.ts"

/** What a bundle exports: Astro's own renderer, told here what a whole build would tell it. */
interface PageApp extends StaticPathsApp {
  setInternals(internals: { pagesByKeys: Map<string, never> }): void
  setOptions(options: { settings: { scripts: never[] }; logger: { options: { destination: object } } }): void
  render(request: Request, options: { routeData: PathWithRoute["route"] }): Promise<Response>
}

const NO_STYLES = { pagesByKeys: new Map<string, never>() }

/** Astro says of a build what it does, page by page: nobody reads it. An error is thrown, not said. */
const SILENT = { settings: { scripts: [] }, logger: { options: { destination: { write: () => undefined } } } }

interface RenderOptions {
  siteUrl: string
  outDir: string
}

/**
 * Sets every page of a site into `outDir` with a bundle, from the module `entry` of its code on, and puts there what every site holds as it is. The pages read what to do from
 * the environment.
 * @throws whatever a page throws, with its address; Error when two pages have the same one.
 */
export async function renderPages(bundle: string, entry: string, { siteUrl, outDir }: RenderOptions): Promise<void> {
  const { code, fixed } = bundleParts(bundle)
  await shareFolder(fixed, outDir)
  const { app } = (await import(/* @vite-ignore */ pathToFileURL(join(code, entry)).href)) as { app: PageApp }
  app.setInternals(NO_STYLES)
  app.setOptions(SILENT)
  app.routeCache?.clearAll()
  const set = new Set<string>()
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const path = join(outDir, fileOf(pathname, route))
    if (set.has(path)) throw new Error(`two pages at ${pathname}: the second is ${route.component}`)
    set.add(path)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, await pageOf(app, new URL(addressOf(pathname, route), siteUrl), route))
  }
}

async function pageOf(app: PageApp, address: URL, routeData: PathWithRoute["route"]): Promise<Buffer> {
  try {
    const answer = await app.render(new Request(address), { routeData })
    if (!answer.ok && routeData.route !== NOT_FOUND) throw new Error(`answers ${answer.status}`)
    return Buffer.from(await answer.arrayBuffer())
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${address.pathname} (${routeData.component}): ${reason}`, { cause })
  }
}

const NOT_FOUND = "/404"
/** That page in any language: a file, as hosts ask for. */
const NOT_FOUND_PAGE = /^(\/[a-z]{2})?\/404\/?$/

/** As the server is asked: folders end with a slash. */
const addressOf = (pathname: string, { type }: PathWithRoute["route"]): string =>
  type === "endpoint" || pathname.endsWith("/") ? pathname : `${pathname}/`

const fileOf = (pathname: string, { type }: PathWithRoute["route"]): string => {
  if (type === "endpoint") return pathname
  return NOT_FOUND_PAGE.test(pathname) ? `${pathname.replace(/\/$/, "")}.html` : join(pathname, "index.html")
}

/** Gives every file of a folder a second place in another. */
async function shareFolder(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const place = join(to, relative(from, file))
    await mkdir(dirname(place), { recursive: true })
    await shareFile(file, place)
  }
}
