import { readFile, rename, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { FOUNDING_THEMES, type Theme } from "@recos/schemas/themes/theme"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { CARD_SIZE } from "../src/cards/card-names.ts"
import { axeFaults } from "./axe-on-page.ts"
import { plainReco, SOURCE } from "./fixture-document.ts"
import { type OpenSite, openSiteOf } from "./open-site.ts"
import { publishFixture } from "./publish-fixture.ts"
import { runBuild } from "./run-build.ts"

const LONG = "Douleurs chroniques et anti-inconstitutionnellement durables"
const theme = (slug: string, fr: string, more: Partial<Theme> = {}): Theme => ({
  slug,
  names: { fr, en: "", ar: "" },
  mergedInto: null,
  retired: false,
  ...more
})

/** The founding ones, one renamed, one merged into one that was added, one retired. */
const THEMES: Theme[] = [
  ...FOUNDING_THEMES.map((founding) => {
    if (founding.slug === "infections") return { ...founding, mergedInto: "epidemies" }
    if (founding.slug === "children") return { ...founding, names: { ...founding.names, fr: "Enfants et ados" } }
    return founding.slug === "breathing" ? { ...founding, retired: true } : founding
  }),
  theme("epidemies", "Épidémies <b>"),
  theme("douleur", LONG),
  theme("emptied", "Vidé", { mergedInto: "nobody-bears" }),
  theme("nobody-bears", "Personne")
]
const write = (recosDir: string, themes: Theme[]) =>
  writeFile(join(recosDir, "themes.json"), JSON.stringify({ format: 1, themes }))

const BORNE: Record<string, string[]> = {
  tiques: ["infections", "epidemies"],
  toux: ["breathing", "children", "douleur"],
  autre: ["from-another-house"]
}

let site: OpenSite
beforeAll(async () => {
  site = await openSiteOf(async (recosDir) => {
    for (const [slug, themes] of Object.entries(BORNE)) {
      const documents = { fr: plainReco(`Quoi faire : ${slug}`), en: plainReco(`What to do: ${slug}`) }
      await publishFixture(recosDir, { settings: { slug, themes }, documents, references: [SOURCE] })
    }
    await write(recosDir, THEMES)
  })
})
afterAll(() => site?.close())

describe("the themes that the cooperative keeps", () => {
  it("file a reco once under a theme that took the place of another, in a language that lacks its name too", async () => {
    const page = await site.html("themes/epidemies/index.html")
    expect(page.match(/href="\/r\/tiques\/"/g)).toHaveLength(1)
    expect(page).toContain("Épidémies &lt;b&gt;")
    const english = await site.html("en/themes/epidemies/index.html")
    expect(english).toMatch(/<h1[^>]*><span lang="fr">Épidémies &lt;b&gt;<\/span><\/h1>/)
    expect(await site.html("en/index.html")).toMatch(/href="\/en\/themes\/epidemies\/" lang="fr"/)
  })

  it("lead from an old address to the theme of today without a server, or to all recos where it has none", async () => {
    const page = await site.open("/themes/infections/", { javaScriptEnabled: false })
    await page.waitForURL("**/themes/epidemies/")
    const old = await site.html("themes/infections/index.html")
    expect(old).toContain(`content="0; url=/themes/epidemies/"`)
    expect(old).toMatch(/<link rel="canonical" href="[^"]+\/themes\/epidemies\/"/)
    expect(old).toMatch(/<a href="\/themes\/epidemies\/">Épidémies &lt;b&gt;<\/a>/)
    expect(await site.html("hors-ligne/infections/index.html")).toContain("url=/hors-ligne/epidemies/")
    expect(await site.html("en/themes/infections/index.html")).toContain("url=/en/themes/epidemies/")
    expect(await site.html("themes/emptied/index.html")).toContain("url=/recherche/")
    expect(await site.html("flux/infections.xml")).toContain("/r/tiques/")
    expect(await site.html("sitemap.xml")).not.toContain("/themes/infections/")
  })

  it("stay where they are borne once retired, and go by their slug where the list does not know them", async () => {
    expect(await site.html("themes/breathing/index.html")).toContain("/r/toux/")
    expect(await site.html("themes/from-another-house/index.html")).toContain("/r/autre/")
    expect(site.built.lines).toContainEqual({
      remark: expect.objectContaining({ en: expect.stringContaining("from-another-house (autre)") })
    })
  })

  it("narrow a list without a script, by themes that no stylesheet knew", async () => {
    const page = await site.open("/recherche/", { javaScriptEnabled: false })
    const shown = () =>
      page.locator("#liste .links li:visible a").evaluateAll((all) => all.map((one) => one.getAttribute("href")))
    expect(await shown()).toHaveLength(3)
    await page.locator("#liste").getByText("Épidémies <b>", { exact: true }).click()
    expect(await shown()).toEqual(["/r/tiques/"])
    await page.locator("#liste fieldset").getByText("from-another-house").click()
    expect(await shown()).toEqual(["/r/autre/"])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  it("are sound for a screen reader in a language that lacks the name", async () => {
    const page = await site.open("/en/themes/epidemies/", { bypassCSP: true })
    expect(await axeFaults(page)).toEqual([])
  })

  it("have cards drawn by the build when they are new or renamed, at their size", async () => {
    const card = (slug: string) => readFile(join(site.out, `og/${slug}.png`))
    for (const slug of ["epidemies", "douleur", "from-another-house", "children"]) {
      expect(await sharp(await card(slug)).metadata()).toMatchObject({ format: "png", ...CARD_SIZE })
    }
    const drawnBefore = (slug: string) => readFile(join(import.meta.dirname, `../public/og/${slug}.png`))
    expect((await card("children")).equals(await drawnBefore("children"))).toBe(false)
    expect((await card("breathing")).equals(await drawnBefore("breathing"))).toBe(true)
    expect(await site.html("r/tiques/index.html")).toContain("/og/epidemies.png")
  })

  it("renamed once more, change the pages that say their name and no published file", async () => {
    const recosDir = join(site.folder, "recos")
    const before = await stat(join(recosDir, "tiques/1.0/reco.json"))
    await write(
      recosDir,
      THEMES.map((one) => (one.slug === "epidemies" ? theme("epidemies", "Contagions") : one))
    )
    const out = join(site.folder, "renamed")
    expect((await runBuild(site.folder, out)).code).toBe(0)
    const html = (path: string) => readFile(join(out, path), "utf8")
    expect(await html("r/tiques/index.html")).toContain('content="Contagions"')
    expect(await html("themes/infections/index.html")).toContain("Contagions")
    expect((await stat(join(recosDir, "tiques/1.0/reco.json"))).mtimeMs).toBe(before.mtimeMs)
    expect(await html("r/autre/index.html")).toBe(await site.html("r/autre/index.html"))
  })

  it("refuse a list that cannot be trusted, and say where", async () => {
    const recosDir = join(site.folder, "recos")
    for (const wrong of [
      [theme("a", "A", { mergedInto: "b" }), theme("b", "B", { mergedInto: "a" })],
      [theme("a", "A", { mergedInto: "nowhere" })],
      [theme("a", "A"), theme("a", "B")],
      [theme("site", "Site")],
      [theme("a", "")]
    ]) {
      await write(recosDir, wrong)
      const { code, lines } = await runBuild(site.folder, join(site.folder, "wrong"))
      expect(code).toBe(2)
      expect(JSON.stringify(lines)).toContain('"file":"themes.json"')
    }
    await rename(join(recosDir, "themes.json"), join(recosDir, "kept.json"))
  })
})
