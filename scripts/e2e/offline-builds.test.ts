import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest"
import { ROOT } from "../setup/run.ts"
import { openBrowser, openVisitor } from "./browser.ts"
import { type ServedBuilds, type SiteFiles, serveBuilds } from "./served-builds.ts"

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** A browser of its own and a workspace before it. */
async function openWorkspace(site?: SiteFiles) {
  const builds = await serveBuilds(site)
  const { context, page } = await openVisitor(browser)
  onTestFinished(() => context.close())
  return { builds, context, page }
}

const SIGN_IN = { level: 1, name: "Se connecter" } as const

/** Has the browser keep the workspace, as it does once a text is opened there. */
async function keepWorkspace(page: Page, { url }: ServedBuilds): Promise<void> {
  await page.goto(`${url}/atelier/`)
  await page.getByRole("heading", SIGN_IN).waitFor()
  await page.evaluate(() => navigator.serviceWorker.register("/atelier/service-worker.js", { updateViaCache: "none" }))
  await page.waitForFunction(() => navigator.serviceWorker.controller?.scriptURL.endsWith("/atelier/service-worker.js"))
}

/** The script that the page shown begins with. */
const shownEntry = (page: Page): Promise<string | null> =>
  page.locator("script[type=module]").first().getAttribute("src")

/** A page opened without a network: the kept one, which says that nobody answers. */
async function openWithout(context: BrowserContext, address: string): Promise<Page> {
  await context.setOffline(true)
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole("heading", { level: 1, name: "Cette page n’a pas pu être chargée" }).waitFor()
  return page
}

/** How many builds the browser keeps, and whether it keeps the page that begins with this script. */
const keptBuilds = (page: Page, entry: string) =>
  page.evaluate(async (name) => {
    const names = (await caches.keys()).filter((one) => one.startsWith("atelier "))
    const pages = await Promise.all(
      names.map(async (one) => (await (await caches.open(one)).match("/atelier/"))?.text())
    )
    return { builds: names.length, hasPage: pages.some((html) => html?.includes(name)) }
  }, entry)

it("a new build’s page takes the place of the kept one, and a page of the old build goes on", async () => {
  const { builds, context, page } = await openWorkspace()
  await keepWorkspace(page, builds)
  const old = builds.entry()
  builds.deployNext()
  const next = builds.entry()
  expect(next).not.toBe(old)
  expect((await page.request.get(`${builds.url}/atelier/assets/${old}.js`)).status()).toBe(404)

  const visitor = await context.newPage()
  await visitor.goto(`${builds.url}/atelier/`)
  await visitor.getByRole("heading", SIGN_IN).waitFor()
  expect(await shownEntry(visitor)).toContain(next)
  await expect.poll(() => keptBuilds(visitor, next)).toEqual({ builds: 2, hasPage: true })
  // The worker of the new build has taken over once it alone is there.
  await visitor.waitForFunction(async () => {
    const kept = await navigator.serviceWorker.getRegistration("/atelier/")
    return kept?.active?.state === "activated" && !kept.installing && !kept.waiting
  })

  // What the server has no more, the page that is still open fetches from the device.
  expect(await page.evaluate(async (name) => (await fetch(`/atelier/assets/${name}.js`)).status, old)).toBe(200)
  const alone = await openWithout(context, `${builds.url}/atelier/recos/12/ecrire`)
  expect(await shownEntry(alone)).toContain(next)
  expect(alone.url()).toBe(`${builds.url}/atelier/recos/12/ecrire`)
})

it("only the last two builds stay on the device", async () => {
  const { builds, page } = await openWorkspace()
  await keepWorkspace(page, builds)
  const first = builds.entry()
  for (const _ of ["second", "third"]) {
    builds.deployNext()
    await page.reload()
    await expect.poll(() => keptBuilds(page, builds.entry())).toEqual({ builds: 2, hasPage: true })
  }
  await expect.poll(() => keptBuilds(page, first)).toEqual({ builds: 2, hasPage: false })
})

it("a build that is not whole replaces nothing", async () => {
  const { builds, context, page } = await openWorkspace()
  await keepWorkspace(page, builds)
  const old = builds.entry()
  builds.deployBroken()
  const end = await page.evaluate(async () => {
    const kept = await navigator.serviceWorker.getRegistration("/atelier/")
    if (!kept) return "no worker"
    const ended = new Promise<string>((resolve) => {
      kept.addEventListener("updatefound", () => {
        const worker = kept.installing
        worker?.addEventListener("statechange", () => resolve(worker.state))
      })
    })
    await kept.update()
    return ended
  })
  expect(end).toBe("redundant")
  await expect.poll(() => keptBuilds(page, old)).toEqual({ builds: 1, hasPage: true })
  expect(await shownEntry(await openWithout(context, `${builds.url}/atelier/`))).toContain(old)
})

/** The worker of the public site with a page that it keeps, as a reader of a theme has them. */
function publicSite(): SiteFiles {
  const source = readFileSync(join(ROOT, "site/src/offline/service-worker.js"), "utf8")
  const facts = [
    'const KEPT_ON = "x-kept-on"',
    'const THEME_CACHES = "recos "',
    'const NOTICES = { fr: { locale: "fr", notice: "Copie gardée. {version}" } }'
  ]
  return {
    "/": {
      type: "text/html; charset=utf-8",
      text: '<!doctype html><html lang="fr"><main><h1>Site public</h1></main></html>'
    },
    "/service-worker.js": { type: "text/javascript; charset=utf-8", text: [...facts, source].join("\n") }
  }
}

const controller = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)

it("the workers of the public site and of the workspace each answer for their own pages", async () => {
  const { builds, context, page } = await openWorkspace(publicSite())
  await page.goto(`${builds.url}/`)
  await page.evaluate(async () => {
    await navigator.serviceWorker.register("/service-worker.js")
    await navigator.serviceWorker.ready
    const headers = { "content-type": "text/html; charset=utf-8", "x-kept-on": new Date().toISOString() }
    const copy = new Response(await (await fetch("/")).text(), { headers })
    await (await caches.open("recos /hors-ligne/essai/")).put("/", copy)
  })
  await keepWorkspace(page, builds)
  expect(await controller(page)).toBe(`${builds.url}/atelier/service-worker.js`)
  const reader = await context.newPage()
  await reader.goto(`${builds.url}/`)
  expect(await controller(reader)).toBe(`${builds.url}/service-worker.js`)

  const alone = await openWithout(context, `${builds.url}/atelier/`)
  expect(await controller(alone)).toBe(`${builds.url}/atelier/service-worker.js`)
  await reader.reload()
  await reader.getByText("Copie gardée.").waitFor()
  // The reader’s leave ends the site’s worker alone.
  await reader.evaluate(async () => (await navigator.serviceWorker.getRegistration("/service-worker.js"))?.unregister())
  expect(
    await reader.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope))
  ).toEqual([`${builds.url}/atelier/`])
})
