import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type OpenSite, openSite } from "./open-site.ts"

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

describe("the table of what to do", () => {
  it("is a card a row on a small screen: nothing slides, each cell says its column", async () => {
    const page = await site.open("/r/mal-de-dos/", { viewport: { width: 360, height: 640 } })
    const sizes = await page
      .locator("#que-faire .table")
      .evaluate((table) => [table.scrollWidth - table.clientWidth, table.getBoundingClientRect().right])
    expect(sizes[0]).toBe(0)
    expect(sizes[1]).toBeLessThanOrEqual(360)
    const named = await page
      .locator("#que-faire td")
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, "::before").content))
    expect(named).toEqual(['"Âge\u202f: "', '"Oui\u202f: "', '"Non\u202f: "'])
  })
})

describe("a long page", () => {
  it("has a list of its parts, beside them where the screen is wide", async () => {
    const page = await site.open("/r/mal-de-dos/", { viewport: { width: 1280, height: 800 } })
    const list = page.getByRole("navigation", { name: "Sur cette page" })
    const hrefs = await list.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")))
    expect(hrefs.slice(0, 3)).toEqual(["#statements", "#que-faire", "#in-brief"])
    const [listed, text] = [await list.boundingBox(), await page.locator("#statements").boundingBox()]
    expect((listed?.x ?? 0) + (listed?.width ?? 0)).toBeLessThan(text?.x ?? 0)
    // The page uses its width.
    expect((text?.x ?? 0) + (text?.width ?? 0)).toBeGreaterThan(1150)
  })

  it("leads on: to its themes, to keeping them, to taking part", async () => {
    const page = await site.open("/r/mal-de-dos/")
    const hrefs = await page.locator(".around a").evaluateAll((links) => links.map((link) => link.getAttribute("href")))
    expect(hrefs).toEqual(["/themes/back-and-joints/", "/hors-ligne/back-and-joints/", "/methode/#prendre-part"])
    expect(await site.html("methode/index.html")).toContain('id="prendre-part"')
  })
})
