import { readFile } from "node:fs/promises"
import { join } from "node:path"
import jsQR from "jsqr"
import type { Page } from "playwright-core"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type OpenSite, openSite } from "./open-site.ts"
import { readPdf } from "./read-pdf.ts"
import { PAGES } from "./templates.ts"

let site: OpenSite
let large: Page | undefined
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

describe("letters twice as large on the smallest phone", () => {
  it.each(PAGES)("push nothing of %s off its side", async (path) => {
    large ??= await site.open("/")
    await large.goto(site.origin + path)
    const beyond = await large.evaluate(() => {
      document.documentElement.style.fontSize = "200%"
      return document.documentElement.scrollWidth - document.documentElement.clientWidth
    })
    expect(beyond).toBe(0)
  })
})

describe("what is not to be followed", () => {
  it.each([
    ["/r/retiree/", "Retirée"],
    ["/r/mal-de-dos/v/1.0/", "Remplacée"]
  ])("%s wears it on every statement, without the looks of what is in force", async (path, worn) => {
    const page = await site.open(path)
    expect(await page.locator("main").getAttribute("data-standing")).toBe(worn)
    const statements = await page.locator(".statement .judgements").allTextContents()
    expect(statements.length).toBeGreaterThan(0)
    for (const said of statements) expect(said).toContain(`${worn} – Nous recommandons`)
    expect(await page.locator(".chip[data-strength]").count()).toBe(0)
  })

  it("is worn across its sheets, too", async () => {
    for (const [path, worn] of [
      ["r/retiree/v/1.0/memo.pdf", "Retirée"],
      ["r/retiree/v/1.0/fiche-a-remettre.pdf", "Retirée"],
      ["r/mal-de-dos/v/1.0/memo.pdf", "Remplacée"]
    ] as const) {
      const { pages } = await readPdf(await readFile(join(site.out, path)))
      for (const { letters } of pages) {
        expect(letters.filter(({ text, size }) => text.includes(worn) && size > 60)).toHaveLength(1)
      }
    }
    const { pages } = await readPdf(await readFile(join(site.out, "r/mal-de-dos/v/1.1/memo.pdf")))
    expect(pages[0]?.text).not.toContain("Remplacée")
  })

  it("is in no list of what holds", async () => {
    expect(await site.html("personnes/index.html")).not.toContain("/r/retiree/")
    expect(await site.html("index.html")).not.toContain("/r/retiree/")
  })
})

describe("a printed page", () => {
  it("has its whole address and its QR code, and no list of links", async () => {
    const page = await site.open("/r/mal-de-dos/", { viewport: { width: 800, height: 1000 }, deviceScaleFactor: 2 })
    await page.emulateMedia({ media: "print" })
    const address = "https://recos.example.org/r/mal-de-dos/"
    expect(await page.locator(".printed").textContent()).toContain(address)
    for (const left of [".doors", ".jump", "#suite", ".feet"]) expect(await page.locator(left).isVisible()).toBe(false)
    expect(await page.locator(".status").first().textContent()).toContain("Version 1.1 du 1er juin 2026")
    const { data, info } = await sharp(await page.locator(".printed img").screenshot())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address)
  })
})
