import { constants } from "node:fs"
import { cp, mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core"
import { inject } from "vitest"
import { findBrowser } from "./find-browser.ts"
import { type Built, runBuild } from "./run-build.ts"
import { buildSampleOnce, SITE } from "./sample-site.ts"
import { serveFolder } from "./serve-folder.ts"

/** A small site, built as the server does it, served, with a browser before it once a page is opened. */
export interface OpenSite {
  folder: string
  out: string
  origin: string
  built: Built
  /** The bytes of a page, as written by the build. */
  html: (path: string) => Promise<string>
  /** A page on a small phone. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  close: () => Promise<void>
}

/** Opens a copy of the sample, which its file may write into. @throws Error with the build's words when it failed. */
export async function openSite(): Promise<OpenSite> {
  const sample = await buildSampleOnce(inject("sampleSite"))
  const folder = await mkdtemp(join(tmpdir(), "recos-site-"))
  await cp(sample.folder, folder, { recursive: true, preserveTimestamps: true, mode: constants.COPYFILE_FICLONE })
  return openBuilt(folder, sample.built)
}

/** Builds and opens a site of what is published here. @throws Error with the build's words when it fails. */
export async function openSiteOf(publish: (recosDir: string) => Promise<void>): Promise<OpenSite> {
  const folder = await mkdtemp(join(tmpdir(), "recos-site-"))
  await publish(join(folder, "recos"))
  return openBuilt(folder, await runBuild(folder, join(folder, SITE)))
}

async function openBuilt(folder: string, built: Built): Promise<OpenSite> {
  if (built.code !== 0) throw new Error(built.errors)
  const out = join(folder, SITE)
  const server = await serveFolder(out)
  let browser: Promise<Browser> | undefined
  return {
    folder,
    out,
    origin: server.origin,
    built,
    html: (path) => readFile(join(out, path), "utf8"),
    open: async (path, options = {}) => {
      browser ??= chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"], timeout: 60_000 })
      const context = await (await browser).newContext({ viewport: { width: 320, height: 640 }, ...options })
      // A bound for a machine that does much else.
      context.setDefaultTimeout(60_000)
      const page = await context.newPage()
      await page.goto(server.origin + path)
      return page
    },
    close: async () => {
      await (await browser)?.close()
      server.close()
      await rm(folder, { recursive: true })
    }
  }
}
