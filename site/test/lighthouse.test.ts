import { snapshot } from "lighthouse"
import puppeteer, { type Browser, type Page } from "puppeteer-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import { findBrowser } from "./find-browser.ts"
import { type OpenSite, openSite } from "./open-site.ts"
import { TEMPLATES } from "./templates.ts"

let site: OpenSite
let browser: Browser
let page: Page

beforeAll(async () => {
  site = await openSite()
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: ["--no-sandbox"], timeout: 60_000 })
  page = await browser.newPage()
  page.setDefaultTimeout(60_000)
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Of a page that is open: to load it again, and to wait until the processor rests, would judge nothing more. */
async function judge(path: string) {
  await page.goto(site.origin + path, { waitUntil: "load" })
  const flags = { onlyCategories: ["accessibility"], disableFullPageScreenshot: true, logLevel: "silent" as const }
  return (await snapshot(page, { flags }))?.lhr
}

it.each(TEMPLATES)("Lighthouse gives %s 100 for accessibility", async (path) => {
  const report = await judge(path)
  const failed = Object.values(report?.audits ?? {}).filter(({ score }) => score !== null && score < 1)
  expect(failed.map(({ id }) => id)).toEqual([])
  expect(report?.categories.accessibility?.score).toBe(1)
})
