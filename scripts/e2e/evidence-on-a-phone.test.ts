import type { Page } from "playwright-core"
import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { expectAttribute, expectCount } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"

const stage = stageOfFile()
const THIN = { viewport: { width: 360, height: 740 } }

const FACES = [
  ["", "Questions"],
  ["/decision", "De la preuve à la décision"],
  ["/temoignages", "Vécu"],
  ["/options", "Options et plantes"],
  ["/mises-a-jour", "Mises à jour"],
  ["/methode", "Méthode"],
  ["/sources", "Sources"],
  ["/echanges", "Importer, exporter"]
] as const

/** By how many pixels what leads to other pages pushes down the page’s own heading. */
const heightOfNavigation = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const top = document.querySelector(".tabs")?.getBoundingClientRect().top ?? 0
    return (document.querySelector("h2")?.getBoundingClientRect().top ?? 0) - top
  })

async function openEvidence(): Promise<{ page: Page; evidence: string; complaints: string[] }> {
  const { page, complaints } = await stage.member("Inès", THIN)
  const reco = await page.getByRole("link", { name: /^Otite/ }).getAttribute("href")
  return { page, evidence: `${stage.house.url}${reco}/preuves`, complaints }
}

it("every page of evidence begins within one screen, is accessible and reflows", async () => {
  const { page, evidence, complaints } = await openEvidence()
  for (const [rest, heading] of FACES) {
    await page.goto(evidence + rest)
    await page.getByRole("heading", { level: 2, name: heading, exact: true }).waitFor()
    await page.waitForFunction(() => !document.querySelector(".loading"))
    await expect.poll(() => heightOfNavigation(page)).toBeLessThanOrEqual(120)
    await expect.poll(() => overflowOf(page)).toBe(0)
    expect(await smallTargets(page), heading).toEqual([])
    await page.evaluate(() => scrollTo(0, 0))
    expect(await accessibilityFaults(page)).toEqual([])
  }
  expect(complaints).toEqual([])
})

it("one goes from page to page by keyboard alone, and Escape closes the list where one was", async () => {
  const { page, evidence, complaints } = await openEvidence()
  await page.goto(`${evidence}/sources`)
  // The heading takes the focus as it comes.
  await page.getByRole("heading", { level: 2, name: "Sources", exact: true }).waitFor()
  const faces = page.getByRole("navigation", { name: "Preuves", exact: true })
  const toggle = faces.getByRole("button", { name: "Preuves\u202f: Sources", exact: true })
  await toggle.waitFor()
  await expectCount(faces.getByRole("link"), 0)

  await toggle.press("Enter")
  await expectAttribute(toggle, "aria-expanded", "true")
  await faces.getByRole("link", { name: "Méthode" }).waitFor()
  expect(await smallTargets(page)).toEqual([])
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press("Tab")
  await page.keyboard.press("Escape")
  await expectAttribute(toggle, "aria-expanded", "false")
  await expect.poll(() => toggle.evaluate((element) => element === document.activeElement)).toBe(true)

  await page.keyboard.press("Space")
  await faces.getByRole("link", { name: "Vécu" }).focus()
  await page.keyboard.press("Enter")
  const heading = page.getByRole("heading", { level: 2, name: "Vécu" })
  await heading.waitFor()
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)
  await expectCount(faces.getByRole("link"), 0)
  await faces.getByRole("button", { name: "Preuves\u202f: Vécu", exact: true }).waitFor()
  expect(complaints).toEqual([])
})
