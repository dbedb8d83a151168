import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { openBrowser, openVisitor } from "./browser.ts"
import { signIn, startDemonstration } from "./demonstration-house.ts"
import type { RunningHouse } from "./running-house.ts"

let house: RunningHouse
let browser: Browser
beforeAll(async () => {
  house = await startDemonstration()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

const SCREENS = [
  { name: "a small phone", viewport: { width: 320, height: 640 }, colorScheme: "light" },
  { name: "a desk at night", viewport: { width: 1280, height: 860 }, colorScheme: "dark" },
  { name: "a wide screen in forced colours", viewport: { width: 1600, height: 900 }, forcedColors: "active" }
] as const

const THRESHOLDS = [
  "connexion",
  "mot-de-passe-oublie",
  "connexion?jeton=x",
  "mot-de-passe?jeton=x",
  "invitation?jeton=x",
  "installation?jeton=x"
]
const PLACES = [
  "",
  "attend",
  "nouvelle",
  "importer",
  "livret",
  "membres",
  "compte",
  "journal",
  "courrier",
  "nulle-part"
]
const RECO_PLACES = ["", "/lectures", "/versions", "/versions/1.0", "/equipe", "/reglages", "/journal"]

it("a page of the workspace other than the writing page weighs at most 60 KB of JavaScript", async () => {
  const { context, page } = await openVisitor(browser)
  await signIn(page, house.url, "Solange")
  const reco = await page.getByRole("link", { name: /Lombalgie/ }).getAttribute("href")
  for (const place of ["/atelier/", "/atelier/membres", `${reco}`, `${reco}/lectures`, `${reco}/comparer/1.0/draft`]) {
    await page.goto(`${house.url}${place}`)
    await page.getByRole("heading", { level: 1 }).waitFor()
    await page.waitForLoadState("networkidle")
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => entry instanceof PerformanceResourceTiming && entry.name.endsWith(".js"))
        .reduce((sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0), 0)
    )
    expect(bytes, place).toBeGreaterThan(10_000)
    expect(bytes, place).toBeLessThanOrEqual(60 * 1024)
  }
  await context.close()
})

describe.each(SCREENS)("on $name", ({ name: _name, ...screen }) => {
  it("every page before sign-in is accessible and reflows", async () => {
    const { context, page, complaints } = await openVisitor(browser, screen)
    for (const place of THRESHOLDS) {
      await page.goto(`${house.url}/atelier/${place}`)
      await page.getByRole("heading", { level: 1 }).waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await overflowOf(page), place).toBe(0)
      expect(await smallTargets(page), place).toEqual([])
    }
    expect(complaints).toEqual([])
    await context.close()
  })

  it("every page of the workspace is accessible and reflows", async () => {
    const { context, page, complaints } = await openVisitor(browser, screen)
    await signIn(page, house.url, "Solange")
    const reco = await page.getByRole("link", { name: /Lombalgie/ }).getAttribute("href")
    const pages = [...PLACES.map((place) => `/atelier/${place}`), ...RECO_PLACES.map((place) => `${reco}${place}`)]
    for (const place of pages) {
      await page.goto(`${house.url}${place}`)
      await page.getByRole("heading", { level: 1 }).waitFor()
      await page.waitForFunction(() => !document.querySelector(".loading"))
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await overflowOf(page), place).toBe(0)
      expect(await smallTargets(page), place).toEqual([])
    }
    expect(complaints).toEqual([])
    await context.close()
  })
})
