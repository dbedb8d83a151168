import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import axe, { type AxeResults } from "axe-core"
import { HtmlValidate } from "html-validate"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { findBrowser } from "./find-browser.ts"
import { paragraph, plainReco, SOURCE, section } from "./fixture-document.ts"
import { publishFixture } from "./publish-fixture.ts"
import { runBuild } from "./run-build.ts"
import { serveFolder } from "./serve-folder.ts"

const HOSTILE = `</title><script>window.broken=1</script> & "l’eau"`

let folder: string
let out: string
let origin: string
let closeServer: () => void
let browser: Browser
let built: Awaited<ReturnType<typeof runBuild>>

const html = (path: string): Promise<string> => readFile(join(out, path), "utf8")

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recos-site-"))
  out = join(folder, "site")
  const recosDir = join(folder, "recos")
  const back = { settings: { slug: "mal-de-dos" }, references: [SOURCE] }
  await publishFixture(recosDir, { ...back, documents: { fr: plainReco("Lombalgie : bouger") } })
  const newer = plainReco("Lombalgie : bouger encore")
  newer.content.push(section("environment", paragraph("Un examen évité épargne la planète, dit l’épouvantail violet.")))
  await publishFixture(recosDir, {
    ...back,
    number: "1.1",
    previous: "1.0",
    documents: { fr: newer, ar: plainReco("آلام الظهر") },
    publishedOn: "2026-06-01",
    note: "Ajoute l’environnement."
  })
  await publishFixture(recosDir, {
    settings: { slug: "hostile", themes: ["infections"] },
    documents: { fr: plainReco(HOSTILE) },
    references: [SOURCE],
    demonstration: false
  })
  await publishFixture(recosDir, { settings: { slug: "retiree" }, documents: { fr: plainReco("Une reco retirée") } })
  const withdrawn = { on: "2026-05-02", reason: "Une étude récente dit le contraire." }
  await writeFile(join(recosDir, "retiree/status.json"), JSON.stringify({ format: 1, withdrawn }))
  built = await runBuild(folder, out)
  if (built.code !== 0) throw new Error(built.errors)
  const server = await serveFolder(out)
  origin = server.origin
  closeServer = server.close
  browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  closeServer?.()
  await rm(folder, { recursive: true })
})

const open = async (path: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options })
  const page = await context.newPage()
  await page.goto(origin + path)
  return page
}

describe("the build", () => {
  it("says each step and ends well", () => {
    expect(built.errors).toBe("")
    expect(built.code).toBe(0)
    expect(built.lines.at(-1)).toMatchObject({ done: { recos: 3, sheets: 5 } })
  })

  it("refuses a changed file, names it and leaves the site as it was", async () => {
    const file = join(folder, "recos/hostile/1.0/reco.json")
    const before = await readFile(file, "utf8")
    await writeFile(
      file,
      before.replace('"publishedOn"', '"publishedOn": "2026-01-01", "x"').replace("médecine", "medecine")
    )
    const again = await runBuild(folder, out)
    await writeFile(file, before)
    expect(again.code).toBe(2)
    expect(again.errors).toContain("hostile/1.0/reco.json")
    expect(await html("r/hostile/index.html")).toContain("Nous recommandons")
    expect((await readdir(folder)).filter((name) => name.includes("partial"))).toEqual([])
  })

  it("writes the same bytes when nothing changed", async () => {
    const other = join(folder, "other")
    await runBuild(folder, other)
    for (const path of ["r/mal-de-dos/index.html", "r/mal-de-dos/v/1.0/memo.pdf", "index.html"]) {
      expect((await readFile(join(other, path))).equals(await readFile(join(out, path)))).toBe(true)
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
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(HOSTILE)
    expect(await page.title()).toContain(HOSTILE)
    expect(await page.evaluate(() => "broken" in window)).toBe(false)
  })

  it("loads nothing but itself, runs no script and fits its budget", async () => {
    const page = await open("/mal/")
    const requests: string[] = []
    page.on("request", (request) => requests.push(request.url()))
    const problems: string[] = []
    page.on("console", (message) => problems.push(message.text()))
    await page.goto(`${origin}/r/mal-de-dos/`)
    expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([`${origin}/r/mal-de-dos/`])
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
    expect(history).toContain("Lombalgie : bouger<ins> encore</ins>")
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

  it("follows each of its links to a page", async () => {
    const paths = (await readdir(out, { recursive: true })).filter((path) => path.endsWith(".html"))
    const dead = new Set<string>()
    for (const path of paths) {
      for (const [, href] of (await html(path)).matchAll(/(?:href|src)="(\/[^"#?]*)/g)) {
        if (!href) continue
        const file = href.endsWith("/") ? `${href}index.html` : href
        await readFile(join(out, file)).catch(() => dead.add(href))
      }
    }
    expect([...dead]).toEqual([])
  })
})

describe("every template", () => {
  const layers = ["", "preuves/", "deliberation/", "sources/", "historique/", "v/1.0/"].map(
    (end) => `/r/mal-de-dos/${end}`
  )
  const pages = [
    "/",
    "/recherche/",
    "/themes/infections/",
    "/a-z/l/",
    "/metiers/medecine-generale/",
    "/methode/",
    "/personnes/",
    "/glossaire/",
    "/404.html"
  ]

  it("is valid HTML", async () => {
    const validate = new HtmlValidate({
      extends: ["html-validate:recommended"],
      rules: {
        // Astro writes void elements and the doctype in its own way; both are HTML.
        "void-style": "off",
        "doctype-style": "off",
        "no-trailing-whitespace": "off",
        "attribute-boolean-style": "off",
        "attribute-empty-style": "off",
        // The language of a person decides how long a title is.
        "long-title": "off"
      }
    })
    const found: string[] = []
    for (const path of [...layers, ...pages, "/ar/r/mal-de-dos/"]) {
      const file = path.endsWith("/") ? `${path}index.html` : path
      const { results } = await validate.validateString(await html(file))
      found.push(...results.flatMap(({ messages }) => messages.map((one) => `${path} ${one.ruleId}: ${one.message}`)))
    }
    expect([...new Set(found)]).toEqual([])
  })

  it.each(["light", "dark"] as const)("passes axe in the %s scheme", async (colorScheme) => {
    const page = await open("/", { bypassCSP: true, colorScheme })
    const found: string[] = []
    for (const path of [...layers, ...pages, "/ar/r/mal-de-dos/"]) {
      await page.goto(origin + path)
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate((): Promise<AxeResults> => Reflect.get(window, "axe").run())
      found.push(...violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`))
    }
    expect(found).toEqual([])
  })
})

describe("the search", () => {
  it("finds a word of the current text with its section, and lay words", async () => {
    const page = await open("/")
    await page.getByRole("searchbox").fill("épouvantail")
    await page.getByRole("button", { name: "Rechercher" }).click()
    const results = page.locator("#resultats li")
    await results.first().waitFor()
    expect(await results.count()).toBe(1)
    expect(await results.first().textContent()).toContain("Lombalgie")
    await page.getByRole("link", { name: "Environnement" }).click()
    await page.waitForURL("**/r/mal-de-dos/preuves/#environment")
    await page.goto(`${origin}/recherche/?q=${encodeURIComponent("J’ai mal au dos, que faire ?")}`)
    await results.first().waitFor()
    expect(await results.first().textContent()).toContain("Lombalgie")
  })

  it("works as a list that can be filtered without JavaScript", async () => {
    const page = await open("/recherche/", { javaScriptEnabled: false })
    const links = page.locator("#liste .links li:visible")
    expect(await links.count()).toBe(3)
    await page.getByLabel("Infections").check()
    expect(await links.count()).toBe(1)
  })
})
