import { readdir, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ecoIndex } from "../src/budgets/eco-index.ts"
import { type OpenSite, openSite } from "./open-site.ts"
import { runBuild } from "./run-build.ts"

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
}, 120_000)

afterAll(() => site?.close())

const RECO = "/r/mal-de-dos"
/** Words as they are read: without tags, with one kind of space. */
const read = async (path: string): Promise<string> =>
  (await site.html(`${RECO}${path}/index.html`))
    .replace(/<style.*?<\/style>/s, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/[\s\u202f]+/g, " ")

describe("the page of the evidence", () => {
  it("says each effect per 1,000 with its interval, and for everybody per 100", async () => {
    const text = await read("/preuves")
    expect(text).toContain("48 de moins sur 1 000 (de 68 de moins à 22 de moins)")
    expect(text).toContain("159 sur 1 000 sans, 111 sur 1 000 avec")
    expect(text).toContain("RR 0,70 (IC à 95 % : 0,57 à 0,86) · 7 études")
    expect(text).toContain(
      "Sur 100 personnes, 16 sont concernées sans l’intervention et 11 avec, soit 5 de moins (de 7 de moins à 2 de moins)."
    )
    expect(text).toContain("Rares dans les deux groupes.")
  })

  it("shows seven outcomes first, the critical before the important, the others below", async () => {
    const text = await read("/preuves")
    const places = [
      "Douleur à deux ou trois jours",
      "Vomissements",
      "Complications graves",
      "Autres critères",
      "Critère 9"
    ]
    const found = places.map((words) => text.indexOf(words))
    expect(found).toEqual(found.toSorted((one, other) => one - other))
    expect(found.every((place) => place > 0)).toBe(true)
    expect(text.indexOf("Critère 7")).toBeLessThan(text.indexOf("Autres critères"))
    expect(text.indexOf("Critère 8")).toBeGreaterThan(text.indexOf("Autres critères"))
  })

  it("keeps what a source says apart from what the group graded", async () => {
    const text = await read("/preuves")
    expect(text).toContain("Ce que dit une source lui appartient")
    expect(text).toContain("Différence imprimée par la source : 48 de moins sur 1 000 (de 69 de moins à 22 de moins).")
    expect(text).toMatch(/Preuves indirectes\s: Réserve très grave \(−2\)/)
    expect(text).toMatch(/Imprécision\s: Réserve grave \(−1\)/)
  })

  it("is read on a phone without scrolling sideways, and without a script", async () => {
    const page = await site.open(`${RECO}/preuves/`, { javaScriptEnabled: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await site.html(`${RECO}/preuves/index.html`)).not.toContain("<script")
  })
})

describe("the findings in the text", () => {
  it("stand on the first page in small, with the way to all of them, and fit a phone", async () => {
    const html = await site.html(`${RECO}/index.html`)
    const table = html.match(/<table><caption>.*?<\/table>/s)?.[0] ?? ""
    expect(table).toMatch(/<caption>.+<\/caption>/)
    expect(table).toContain("48 de moins sur 1\u202f000")
    expect(table).not.toContain("Critère 8")
    expect(html).toContain('href="/r/mal-de-dos/preuves/#resultats"')
    const page = await site.open(`${RECO}/`, { javaScriptEnabled: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  it("lead from each version to its own evidence", async () => {
    expect(await site.html(`${RECO}/v/1.1/index.html`)).toContain(`href="${RECO}/v/1.1/preuves/#resultats"`)
  })
})

describe("the pages of decision and method", () => {
  it("name who wrote each thing, set lived experience apart, and show what people told", async () => {
    const text = await read("/decision")
    expect(text).toContain("Balance des effets")
    expect(text).toContain("Le gain est petit, les effets indésirables plus fréquents.")
    expect(text).toContain("La première nuit, personne n’a dormi.")
    expect(text).toContain("mère de deux enfants, 30-40 ans")
    expect(await site.html(`${RECO}/decision/index.html`)).toMatch(/class="lived".*?La première nuit est la plus dure/s)
  })

  it("put the regulatory status beside the certainty, and the environment only between options of equal efficacy", async () => {
    const text = await read("/decision")
    expect(text).toContain("Usage traditionnel (EMA). Ce statut ne dit rien de la certitude des preuves.")
    expect(text).toContain("Ces valeurs ne passent jamais avant l’efficacité ni la sécurité.")
    expect(text).toContain("5 sur 9 (persistance 3, bioaccumulation 0, toxicité 2)")
  })

  it("show both gradings, the common one, and how far they agreed", async () => {
    const text = await read("/methode")
    expect(text).toContain("kappa pondéré 0,50")
    expect(text).toMatch(/Camille Roux.*Certitude élevée.*Dominique Vidal.*Certitude modérée.*Évaluation commune/)
    expect(text).toContain("Deux mille enfants suffisent ici.")
  })
})

it("the first page says the critical figures, and versions say what changed in the evidence", async () => {
  expect(await read("")).toContain("74 de plus sur 1 000 (de 37 de plus à 116 de plus)")
  expect(await read("/historique")).toMatch(/Critère de jugement ajouté.*Douleur à deux ou trois jours/)
})

it("each version keeps its evidence at an address that stays; testimonies belong to none", async () => {
  expect(await read("/v/1.1/preuves")).toContain("48 de moins sur 1 000")
  expect(await read("/v/1.1/decision")).not.toContain("personne n’a dormi")
  expect(await read("/v/1.0")).not.toContain("En chiffres")
})

it("every page of evidence stays light", async () => {
  for (const path of ["/preuves", "/decision", "/methode", "/v/1.1", "/v/1.1/preuves"]) {
    const html = await readFile(join(site.out, `${RECO}${path}/index.html`))
    const kilobytes = gzipSync(html).length / 1000
    const elements = html.toString("latin1").match(/<[a-z]/g)?.length ?? 0
    expect(kilobytes, path).toBeLessThan(20)
    expect(ecoIndex({ elements, requests: 1, kilobytes }), path).toBeGreaterThan(80)
  }
})

it("is searched: who asks for an outcome or an option comes to the place that holds it", async () => {
  const page = await site.open("/recherche/?q=vomissements", { javaScriptEnabled: true })
  await page.locator("#resultats li").getByRole("link", { name: "Vomissements" }).click()
  await page.waitForURL(`**${RECO}/preuves/#c-*`)
  await page.locator("li:target", { hasText: "Vomissements" }).waitFor()
  await page.goto(`${site.origin}/recherche/?q=thym`)
  await page.locator("#resultats li").getByRole("link", { name: "Thym" }).click()
  await page.waitForURL(`**${RECO}/decision/#o-*`)
  await page.locator("h3:target", { hasText: "Thym" }).waitFor()
})

it("a withdrawn testimony is nowhere in the next build", { timeout: 120_000 }, async () => {
  const file = join(site.folder, "recos/mal-de-dos/testimonies.json")
  const told = await readFile(file, "utf8")
  await rm(file)
  const next = join(site.folder, "next")
  const { code, errors } = await runBuild(site.folder, next)
  await writeFile(file, told)
  expect(errors).toBe("")
  expect(code).toBe(0)
  expect(await filesWith("personne n’a dormi", site.out)).not.toEqual([])
  expect(await filesWith("personne n’a dormi", next)).toEqual([])
  // What one build leaves for the next one is no place for them either.
  expect(await filesWith("personne n’a dormi", join(site.folder, "cache"))).toEqual([])
})

/** The files under a folder that hold some words. */
async function filesWith(words: string, folder: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && (await readFile(path)).includes(words)) found.push(path.slice(folder.length))
  }
  return found
}
