import { readdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type OpenSite, openSite } from "./open-site.ts"
import { readPdf } from "./read-pdf.ts"
import { runBuild } from "./run-build.ts"
import { HOSTILE_AS_SET } from "./sample-site.ts"

let site: OpenSite
const html = (path: string) => site.html(path)
const open = (...args: Parameters<OpenSite["open"]>) => site.open(...args)

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site?.close())

describe("the build", () => {
  it("says each step and ends well", () => {
    expect(site.built.errors).toBe("")
    expect(site.built.code).toBe(0)
    expect(site.built.lines.at(-1)).toMatchObject({ done: { recos: 3, sheets: 6 } })
  })

  it("refuses a changed file, names it and leaves the site as it was", async () => {
    const file = join(site.folder, "recos/hostile/1.0/reco.json")
    const before = await readFile(file, "utf8")
    await writeFile(
      file,
      before.replace('"publishedOn"', '"publishedOn": "2026-01-01", "x"').replace("médecine", "medecine")
    )
    const again = await runBuild(site.folder, site.out)
    await writeFile(file, before)
    expect(again.code).toBe(2)
    expect(again.errors).toContain("hostile/1.0/reco.json")
    expect(await html("r/hostile/index.html")).toContain("Nous recommandons")
    expect((await readdir(site.folder)).filter((name) => name.includes("partial"))).toEqual([])
  })

  it("writes the same bytes when nothing changed", async () => {
    const other = join(site.folder, "other")
    await runBuild(site.folder, other)
    for (const path of ["r/mal-de-dos/index.html", "r/mal-de-dos/v/1.0/memo.pdf", "index.html"]) {
      expect((await readFile(join(other, path))).equals(await readFile(join(site.out, path)))).toBe(true)
    }
  })
})

describe("a reco's page", () => {
  it("says on the first small screen what to do, for whom, how strong and how sure", async () => {
    const page = await open("/r/mal-de-dos/")
    for (const said of ["Adultes qui ont mal", "Nous recommandons de rester actif.", "Certitude modérée"]) {
      const box = await page.getByText(said).first().boundingBox()
      expect(box && box.y + box.height).toBeLessThanOrEqual(640)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  it("keeps hostile words as words, in title and text", async () => {
    const page = await open("/r/hostile/")
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(HOSTILE_AS_SET)
    expect(await page.title()).toContain(HOSTILE_AS_SET)
    expect(await page.evaluate(() => "broken" in window)).toBe(false)
  })

  it("loads nothing but itself, runs no script and fits its budget", async () => {
    const page = await open("/mal/")
    const requests: string[] = []
    page.on("request", (request) => requests.push(request.url()))
    const problems: string[] = []
    page.on("console", (message) => problems.push(message.text()))
    await page.goto(`${site.origin}/r/mal-de-dos/`)
    expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([`${site.origin}/r/mal-de-dos/`])
    expect(problems).toEqual([])
    expect(gzipSync(await html("r/mal-de-dos/index.html")).length).toBeLessThan(20_000)
    expect(await html("r/mal-de-dos/index.html")).not.toMatch(/<script(?! type="application\/ld\+json")/)
  })

  it("warns of a demonstration where there is one only", async () => {
    expect(await html("r/mal-de-dos/sources/index.html")).toContain("ne doit pas guider des soins")
    expect(await html("r/hostile/index.html")).not.toContain("ne doit pas guider des soins")
  })

  it("tells a replaced version from the one in force", async () => {
    const old = await html("r/mal-de-dos/v/1.0/index.html")
    expect(old).toContain("plus en vigueur depuis le 1er juin 2026")
    expect(old).toContain('<link rel="canonical" href="https://recos.example.org/r/mal-de-dos/"')
    expect(await html("r/mal-de-dos/v/1.1/index.html")).not.toContain("plus en vigueur")
  })

  it("says by statement and in words what a version changed", async () => {
    const history = await html("r/mal-de-dos/historique/index.html")
    expect(history).toContain("Passage ajouté")
    expect(history).toContain("<ins>Un examen évité épargne la planète")
    expect(history).toContain("Lombalgie\u202f: bouger<ins> encore</ins>")
    expect(history).toContain("npm run verify -- mal-de-dos/1.1")
  })

  it("keeps a withdrawn reco readable, and says so first", async () => {
    const page = await html("r/retiree/index.html")
    expect(page).toContain("Une étude récente dit le contraire.")
    // No machine may take it for a recommendation in force.
    expect(page).not.toContain("MedicalGuideline")
    expect(JSON.parse(await html("gone.json"))).toEqual({ format: 1, recos: ["retiree"] })
  })

  it("speaks its other languages, from right to left where they do", async () => {
    const page = await open("/ar/r/mal-de-dos/")
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl")
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("آلام الظهر")
    expect(await html("r/mal-de-dos/index.html")).toContain('hreflang="ar"')
  })

  it("says that a translation is behind, and leads to the text in force and to the text translated", async () => {
    const page = await open("/en/r/mal-de-dos/")
    const notice = page.getByRole("note")
    expect(await notice.textContent()).toContain("Translation of version 1.0.")
    expect(await notice.textContent()).toContain("The French text has changed since: version 1.1 is of 1 June 2026.")
    const leadsTo = await notice
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")))
    expect(leadsTo).toEqual(["/r/mal-de-dos/", "/r/mal-de-dos/v/1.0/"])
    // No machine may take it for the text in force.
    expect(await html("en/r/mal-de-dos/index.html")).not.toContain("MedicalGuideline")
    for (const path of ["en/index.html", "en/recherche/index.html", "en/r/mal-de-dos/sources/index.html"]) {
      expect(await html(path)).toContain("The French text has changed since")
    }
    expect(await html("en/r/mal-de-dos/sources/index.html")).toContain("Version 1.0, 3 March 2026")
    expect(await html("r/mal-de-dos/index.html")).toContain('hreflang="en"')
  })

  it("says so on the sheets that are carried away, too", async () => {
    for (const sheet of ["memo.pdf", "affiche-a4.pdf"]) {
      const { pages } = await readPdf(await readFile(join(site.out, "en/r/mal-de-dos/v/1.0", sheet)))
      expect(pages[0]?.text).toContain("Translation of version 1.0. The French text has changed since: version 1.1")
    }
    const { pages } = await readPdf(await readFile(join(site.out, "r/mal-de-dos/v/1.0/memo.pdf")))
    expect(pages[0]?.text.replaceAll("\u202f", " ")).toContain("Cette version n’est plus en vigueur")
  })

  it("calls no translation behind that was frozen with its source", async () => {
    expect(await html("ar/r/mal-de-dos/index.html")).not.toContain('class="notice"')
  })

  it("says what it is where its address is shared, with the card of its theme", async () => {
    const page = await html("r/mal-de-dos/index.html")
    expect(page).toContain('property="og:title" content="Lombalgie\u202f: bouger encore"')
    expect(page).toContain('property="og:description" content="Démonstration')
    const [, card] = /property="og:image" content="https:\/\/recos\.example\.org(\/og\/[^"]+)"/.exec(page) ?? []
    expect(card).toBe("/og/back-and-joints.png")
    const kept = join(import.meta.dirname, "../public", card ?? "")
    expect((await readFile(join(site.out, card ?? ""))).equals(await readFile(kept))).toBe(true)
    expect(await html("index.html")).toContain("/og/site.png")
  })

  it("follows each of its links to a page", async () => {
    const paths = (await readdir(site.out, { recursive: true })).filter((path) => path.endsWith(".html"))
    const dead = new Set<string>()
    for (const path of paths) {
      for (const [, href] of (await html(path)).matchAll(/(?:href|src)="(\/[^"#?]*)/g)) {
        if (!href) continue
        const file = href.endsWith("/") ? `${href}index.html` : href
        await readFile(join(site.out, file)).catch(() => dead.add(href))
      }
    }
    expect([...dead]).toEqual([])
  })
})

describe("who has read what", () => {
  it("says under a text for everyone who read these very words, with the mark", async () => {
    const page = await open("/r/mal-de-dos/pour-tous/")
    const mark = page.locator(".read-mark")
    expect(await mark.textContent()).toMatch(/Lu et relu\s*par Jo et M\. T\./)
    expect(await page.locator("main").textContent()).toContain("25 février 2026")
    expect(await page.locator("main").textContent()).not.toContain("pas encore relu")
  })

  it("leads to it from the reco's page, as another form and not another language", async () => {
    const head = '<link rel="alternate" type="text/html" href="/r/mal-de-dos/pour-tous/" title="Version facile à lire"'
    expect(await html("r/mal-de-dos/index.html")).toContain(head)
    expect(await html("r/retiree/index.html")).not.toContain('type="text/html"')
  })

  it("says that nobody has, and which rules a text breaks and why", async () => {
    const page = await html("r/hostile/pour-tous/index.html")
    expect(page).toContain("ne suit pas encore toutes les règles du facile à lire")
    expect(page).toContain("Des personnes concernées n’ont pas encore relu ce texte.")
    expect(page).toContain("Allez à la ligne après chaque phrase")
    expect(page).not.toContain('class="read-mark"')
  })

  it("names who made a translation and who reviewed it, each with the version it was for", async () => {
    const page = await html("ar/r/mal-de-dos/deliberation/index.html")
    expect(page.indexOf("Noa Pagès")).toBeLessThan(page.indexOf("ترجم هذا النص"))
    expect(page).toContain("راجع الترجمة")
    expect(page).toContain("للنسخة 1.0")
    expect(await html("ar/r/mal-de-dos/index.html")).toContain("المراجعة: Sam Fabre.")
    expect(await html("r/mal-de-dos/deliberation/index.html")).not.toContain("Traduction</h2>")
    expect(await html("en/r/mal-de-dos/deliberation/index.html")).toContain("Who translated this text is not noted.")
  })
})

describe("the search", () => {
  it("finds a word of the current text with its section, and lay words", async () => {
    const page = await open("/")
    await page.getByRole("searchbox").fill("épouvantail")
    await page.getByRole("button", { name: "Rechercher" }).click()
    const results = page.locator("#resultats li")
    await results.first().waitFor()
    await expect.poll(() => results.allTextContents()).toEqual([expect.stringContaining("Lombalgie")])
    await page.getByRole("link", { name: "Environnement" }).click()
    await page.waitForURL("**/r/mal-de-dos/preuves/#environment")
    await page.goto(`${site.origin}/recherche/?q=${encodeURIComponent("J’ai mal au dos, que faire ?")}`)
    await expect.poll(() => results.first().textContent()).toContain("Lombalgie")
  })

  it("tells of a withdrawn reco that it is, and why, with none of its advice", async () => {
    const page = await open("/recherche/?q=retirée")
    const found = page.locator("#resultats li", { has: page.locator('a[href="/r/retiree/"]') })
    await found.waitFor()
    expect(await found.textContent()).toContain("retirée le 2 mai 2026. Elle ne doit plus guider de soins. Une étude")
    expect(await found.textContent()).not.toContain("rester actif")
    await page.goto(`${site.origin}/recherche/?q=actif`)
    await page.locator("#resultats li").first().waitFor()
    expect(await page.locator('#resultats a[href="/r/retiree/"]').count()).toBe(0)
  })

  it("works as a list that can be filtered without JavaScript", async () => {
    const page = await open("/recherche/", { javaScriptEnabled: false })
    const links = page.locator("#liste .links li:visible")
    await expect.poll(() => links.count()).toBe(3)
    await page.getByLabel("Infections").check()
    await expect.poll(() => links.count()).toBe(1)
  })
})

describe("the lists by state", () => {
  it.each([
    ["en-vigueur", ["/r/hostile/", "/r/mal-de-dos/"]],
    ["a-revoir", []],
    ["remplacees", ["/r/mal-de-dos/v/1.0/"]],
    ["retirees", ["/r/retiree/"]]
  ])("say what is %s", async (state, addresses) => {
    const page = await open(`/etats/${state}/`)
    const links = page.locator(".prose .links a")
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual(addresses)
  })

  it("are reached from the catalogue, with the number of each", async () => {
    const page = await open("/recherche/")
    const line = page.getByRole("listitem").filter({ hasText: "Versions remplacées" })
    expect(await line.textContent()).toBe("Versions remplacées (1)")
  })
})
