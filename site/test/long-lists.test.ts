import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { LONGEST_LIST } from "../src/catalogue/by-title.ts"
import { axeFaults } from "./axe-on-page.ts"
import { plainReco, SOURCE } from "./fixture-document.ts"
import { type OpenSite, openSiteOf } from "./open-site.ts"
import { publishFixture } from "./publish-fixture.ts"

const COUNT = LONGEST_LIST + 1
const LAST = `reco-${COUNT}`

let site: OpenSite

beforeAll(async () => {
  site = await openSiteOf(async (recosDir) => {
    for (let number = 1; number <= COUNT; number++) {
      const two = String(number).padStart(2, "0")
      await publishFixture(recosDir, {
        settings: { slug: `reco-${two}` },
        documents: { fr: plainReco(`Recommandation ${two}`) },
        references: [SOURCE]
      })
    }
  })
})

afterAll(() => site?.close())

describe("a list longer than one page", () => {
  it.each([
    "/themes/back-and-joints/",
    "/publics/everyone/",
    "/publics/professionals/",
    "/metiers/medecine-generale/",
    "/a-z/r/",
    "/etats/en-vigueur/"
  ])("is read page after page without a script: %s", async (first) => {
    const page = await site.open(first, { javaScriptEnabled: false })
    const links = page.locator(".prose .links a")
    expect(await links.count()).toBe(LONGEST_LIST)
    // A choice that narrows a part of a list would seem to narrow the whole.
    expect(await page.locator(".filters").count()).toBe(0)
    const heading = await page.locator("h1").textContent()
    await page.getByRole("navigation").getByRole("link", { name: "page 2 sur 2" }).click()
    await page.waitForURL(`**${first}2/`)
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual([`/r/${LAST}/`])
    expect(await page.title()).toBe(`${heading} – page 2 sur 2 – Recos de la Coop`)
    expect(await page.locator('.letters [aria-current="page"]').getAttribute("aria-label")).toBe("page 2 sur 2")
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  it("is sound for a screen reader on its second page", async () => {
    const page = await site.open("/themes/back-and-joints/2/", { bypassCSP: true })
    expect(await axeFaults(page)).toEqual([])
  })

  it("gives way, on the page of the search, to the ways into it", async () => {
    const page = await site.open("/recherche/", { javaScriptEnabled: false })
    expect(await page.locator("#liste .links").count()).toBe(0)
    await page.locator("#liste").getByRole("link", { name: "R", exact: true }).click()
    await page.waitForURL("**/a-z/r/")
    await page.goto(`${site.origin}/recherche/`)
    await page.getByRole("link", { name: "Professionnelles et professionnels de santé" }).click()
    await page.waitForURL("**/publics/professionals/")
    expect(await page.locator(".prose .links a").count()).toBe(LONGEST_LIST)
  })
})
