import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { z } from "zod"
import { type OpenSite, openSite } from "./open-site.ts"
import { HOSTILE_AS_SET } from "./sample-site.ts"

const DEMONSTRATION = "Démonstration\u202f: ne doit pas guider des soins"
const ORIGIN = "https://recos.example.org"

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site?.close())

/** A file as a strict XML reader sees it. @throws Error when it is not well-formed. */
async function readXml(path: string, selector: string): Promise<Record<string, string>[]> {
  const xml = await site.html(path)
  const page = await site.open("/")
  return page.evaluate(
    ([text = "", wanted = ""]) => {
      const read = new DOMParser().parseFromString(text, "application/xml")
      if (read.querySelector("parsererror")) throw new Error(read.documentElement.textContent ?? "")
      return [...read.querySelectorAll(wanted)].map((element) =>
        Object.fromEntries(
          [...element.children].map((child) => [child.tagName, child.textContent || child.getAttribute("href") || ""])
        )
      )
    },
    [xml, selector]
  )
}

async function jsonLd(path: string): Promise<unknown> {
  const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await site.html(path)) ?? []
  return JSON.parse(text ?? "null")
}

describe("what other programs read", () => {
  it("a reco in force is a guideline of schema.org, with each recommendation, its strength and its certainty", async () => {
    expect(await jsonLd("r/mal-de-dos/index.html")).toMatchObject({
      "@context": "https://schema.org",
      inLanguage: "fr",
      version: "1.1",
      creativeWorkStatus: DEMONSTRATION,
      isBasedOn: `${ORIGIN}/r/mal-de-dos/v/1.1/`,
      mainEntity: {
        "@type": "MedicalGuideline",
        name: "Lombalgie\u202f: bouger encore",
        guidelineDate: "2026-06-01",
        hasPart: [
          {
            "@type": "MedicalGuidelineRecommendation",
            "@id": `${ORIGIN}/r/mal-de-dos/#s1`,
            description: "Nous recommandons de rester actif.",
            recommendationStrength: "Nous recommandons",
            evidenceOrigin: expect.stringContaining("Certitude modérée")
          }
        ]
      }
    })
    expect(await jsonLd("r/hostile/index.html")).toMatchObject({ name: HOSTILE_AS_SET })
  })

  it.each([
    ["atom.xml", ["/r/mal-de-dos/", "/r/retiree/", "/r/hostile/"]],
    ["flux/back-and-joints.xml", ["/r/mal-de-dos/", "/r/retiree/"]],
    ["flux/infections.xml", ["/r/hostile/"]],
    ["flux/public-professionals.xml", ["/r/mal-de-dos/", "/r/retiree/", "/r/hostile/"]]
  ])("%s tells what is new, the latest first", async (path, addresses) => {
    const entries = await readXml(path, "entry")
    expect(entries.map(({ link }) => link)).toEqual(addresses.map((address) => expect.stringContaining(address)))
    for (const { updated } of entries) expect(z.iso.datetime().safeParse(updated).success).toBe(true)
  })

  it("a feed says what changed, that a reco is withdrawn and why, and what is a demonstration", async () => {
    const entries = await readXml("atom.xml", "entry")
    const summaryOf = (title: string) => entries.find((entry) => entry.title === title)?.summary
    expect(summaryOf("Lombalgie\u202f: bouger encore")).toBe(`${DEMONSTRATION}. Ajoute l’environnement.`)
    expect(summaryOf("Une reco retirée")).toContain("Une étude récente dit le contraire.")
    expect(summaryOf(HOSTILE_AS_SET)).toBe("Première version.")
  })

  it("leads from a list to the feed of that list, and from the feed to the list", async () => {
    for (const [list, feed] of [
      ["/themes/infections/", "/flux/infections.xml"],
      ["/publics/everyone/", "/flux/public-everyone.xml"]
    ] as const) {
      const page = await site.open(list)
      expect(await page.locator('link[type="application/atom+xml"]').getAttribute("href")).toBe(feed)
      expect(await page.locator(`main a[href="${feed}"]`).count()).toBe(1)
      expect(await site.html(feed.slice(1))).toContain(`<link href="${ORIGIN}${list}"/>`)
    }
  })

  it("tells search engines of the pages in force alone, never of a demonstration", async () => {
    const urls = (await readXml("sitemap.xml", "url")).map(({ loc }) => loc?.replace(ORIGIN, ""))
    expect(urls).toContain("/r/hostile/")
    expect(urls).toContain("/publics/professionals/")
    expect(urls).toContain("/themes/infections/")
    expect(urls.filter((url) => /mal-de-dos|retiree|back-and-joints/.test(url ?? ""))).toEqual([])
    expect(await site.html("robots.txt")).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`)
  })

  it("lists every reco with its languages, its versions and their hashes", async () => {
    const { recos } = z
      .object({ recos: z.array(z.looseObject({ slug: z.string() })) })
      .parse(JSON.parse(await site.html("recos.json")))
    expect(recos.map(({ slug }) => slug)).toEqual(["hostile", "mal-de-dos", "retiree"])
    expect(recos[1]).toMatchObject({
      demonstration: true,
      withdrawn: null,
      languages: expect.arrayContaining([
        expect.objectContaining({ language: "en", version: "1.0", upToDate: false, url: `${ORIGIN}/en/r/mal-de-dos/` })
      ]),
      versions: [
        { number: "1.1", hash: expect.stringMatching(/^[0-9a-f]{64}$/), note: "Ajoute l’environnement." },
        { number: "1.0" }
      ]
    })
    expect(recos[2]).toMatchObject({ withdrawn: { on: "2026-05-02", reason: "Une étude récente dit le contraire." } })
  })

  it("gives a version's citation as a sentence and as files that reference managers read", async () => {
    const page = await site.open("/r/mal-de-dos/")
    const address = `${ORIGIN}/r/mal-de-dos/v/1.1/`
    const [sentence] = await page.getByText(`${DEMONSTRATION}. ${address}`).allInnerTexts()
    expect(sentence).toContain("Recos de la Coop. Lombalgie\u202f: bouger encore. Version 1.1")
    const links = page.locator("main a[download^=recos-]")
    const files = await links.evaluateAll((all) =>
      all.map((link) => [link.getAttribute("download"), decodeURIComponent(link.getAttribute("href") ?? "")] as const)
    )
    expect(files.map(([name]) => name?.split(".").at(-1))).toEqual(["bib", "ris", "json"])
    const [bib, ris, csl] = files.map(([, href]) => href.slice(href.indexOf(",") + 1))
    expect(bib).toContain("@techreport{recos-mal-de-dos-1.1")
    expect(ris).toMatch(/^TY {2}- RPRT[\s\S]*ER {2}- /)
    expect(JSON.parse(csl ?? "")).toMatchObject([{ type: "report", URL: address, note: DEMONSTRATION }])
    for (const text of [bib, ris]) expect(text).toContain(address)
  })
})
