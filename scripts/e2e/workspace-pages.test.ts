import { describe, expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { stageOfFile } from "./stage.ts"

const stage = stageOfFile()

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
  "themes",
  "courrier",
  "nulle-part"
]
const RECO_PLACES = ["", "/lectures", "/versions", "/versions/1.0", "/equipe", "/reglages", "/journal"]

/** The pages of the evidence but those where it is judged. */
const EVIDENCE_PLACES = ["", "/temoignages", "/mises-a-jour", "/methode", "/sources", "/echanges"]

/** What a page may load, in KB of JavaScript. Where one outcome is judged in all its parts, all of these are on one page. */
const MOST = 60
const MOST_WHERE_JUDGED = 84

it("a page of the workspace other than the writing page weighs at most 60 KB of JavaScript, 84 where evidence is judged", async () => {
  const { page } = await stage.member("Solange")
  const reco = await page.getByRole("link", { name: /Lombalgie/ }).getAttribute("href")
  await page.getByRole("link", { name: /^Otite/ }).click()
  await page.getByRole("link", { name: "Preuves", exact: true }).click()
  const outcome = await page.getByRole("link", { name: "Encore mal à 24 heures" }).getAttribute("href")
  const otitis = outcome?.replace(/\/preuves\/.*/, "/preuves")
  const light = [
    "/atelier/",
    "/atelier/membres",
    `${reco}/comparer/1.0/draft`,
    ...RECO_PLACES.map((place) => `${reco}${place}`),
    ...EVIDENCE_PLACES.map((place) => `${otitis}${place}`)
  ]
  const judging = [`${outcome}`, `${otitis}/decision`, `${otitis}/options`]
  for (const place of [...light, ...judging]) {
    await page.goto(`${stage.house.url}${place}`)
    await page.getByRole("heading", { level: 1 }).waitFor()
    await page.waitForLoadState("networkidle")
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => entry instanceof PerformanceResourceTiming && entry.name.endsWith(".js"))
        .reduce((sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0), 0)
    )
    expect(bytes, place).toBeGreaterThan(10_000)
    expect(bytes, place).toBeLessThanOrEqual((judging.includes(place) ? MOST_WHERE_JUDGED : MOST) * 1024)
  }
})

describe.each(SCREENS)("on $name", ({ name: _name, ...screen }) => {
  it("every page before sign-in is accessible and reflows", async () => {
    const { page, complaints } = await stage.visitor(screen)
    for (const place of THRESHOLDS) {
      await page.goto(`${stage.house.url}/atelier/${place}`)
      await page.getByRole("heading", { level: 1 }).waitFor()
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await overflowOf(page), place).toBe(0)
      expect(await smallTargets(page), place).toEqual([])
    }
    expect(complaints).toEqual([])
  })

  it("every page of the workspace is accessible and reflows", async () => {
    const { page, complaints } = await stage.member("Solange", screen)
    const reco = await page.getByRole("link", { name: /Lombalgie/ }).getAttribute("href")
    const pages = [...PLACES.map((place) => `/atelier/${place}`), ...RECO_PLACES.map((place) => `${reco}${place}`)]
    for (const place of pages) {
      await page.goto(`${stage.house.url}${place}`)
      await page.getByRole("heading", { level: 1 }).waitFor()
      await page.waitForFunction(() => !document.querySelector(".loading"))
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await overflowOf(page), place).toBe(0)
      expect(await smallTargets(page), place).toEqual([])
    }
    expect(complaints).toEqual([])
  })
})
