import { readdir } from "node:fs/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { PLAIN_PAGES } from "../src/addresses/addresses.ts"
import { type OpenSite, openSite } from "./open-site.ts"

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const OTHERS = ["en", "ar"] as const

/** Runs in the page: the links to a page in another language that say so neither by their words nor by their `lang`. */
function silentLinks(): string[] {
  const languageOf = (address: string): string => /^\/(en|ar)\//.exec(address)?.[1] ?? "fr"
  const own = document.documentElement.lang
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].flatMap((link) => {
    const address = link.getAttribute("href") ?? ""
    const language = languageOf(address)
    const shown = link.querySelector("[lang]")?.getAttribute("lang") ?? link.closest("[lang]")?.getAttribute("lang")
    const says = link.getAttribute("hreflang") === language && /French|فرنسي/.test(link.textContent)
    return language === own || shown === language || says ? [] : [`${address} ${link.textContent}`]
  })
}

describe("a reader of another language", () => {
  it.each(OTHERS)(
    "has the site's own pages in %s, in its direction, each leading to itself in the others",
    async (language) => {
      for (const page of PLAIN_PAGES) {
        const html = await site.html(`${language}/${page}/index.html`)
        expect(html).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`)
        for (const other of ["", "en/", "ar/"])
          expect(html).toContain(`href="https://recos.example.org/${other}${page}/"`)
        expect(html).toContain(`<a href="/${page}/" lang="fr" hreflang="fr">Français</a>`)
      }
    }
  )

  it.each(OTHERS)("meets no page of another language than %s that was not said", async (language) => {
    const page = await site.open("/")
    // It is awake: this link says nothing of where it leads.
    await page.setContent('<!doctype html><html lang="ar"><a href="/methode/">المنهجية</a>')
    expect(await page.evaluate(silentLinks)).toEqual(["/methode/ المنهجية"])
    const files = (await readdir(`${site.out}/${language}`, { recursive: true })).filter((file) =>
      file.endsWith(".html")
    )
    expect(files.length).toBeGreaterThan(20)
    const silent = new Set<string>()
    for (const file of files) {
      await page.goto(`${site.origin}/${language}/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
      for (const link of await page.evaluate(silentLinks)) silent.add(link)
    }
    expect([...silent]).toEqual([])
  })

  it("is told in that language that a page is not there, with the search of that language", async () => {
    const page = await site.open("/ar/r/rien/")
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("هذه الصفحة غير موجودة")
    expect(await page.getByRole("search").getAttribute("action")).toBe("/ar/recherche/")
  })

  it("is told which words nobody has translated, set as French", async () => {
    const page = await site.open("/ar/personnes/")
    expect(await page.locator("main > p").first().textContent()).toContain("مكتوب بالفرنسية")
    const hostile = page.locator('a[href="/r/hostile/"]').first()
    expect(await hostile.locator("bdi").getAttribute("lang")).toBe("fr")
    expect(await site.html("sitemap.xml")).toContain("<loc>https://recos.example.org/glossaire/</loc>")
  })
})
