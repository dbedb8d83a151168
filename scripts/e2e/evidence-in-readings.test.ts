import { emptyEstimate } from "@recos/schemas/evidence/effects/empty-estimate"
import type { Locator, Page } from "playwright-core"
import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { expectWords } from "./expect-on-page.ts"
import { stageOfEachTest } from "./stage.ts"
import { call, putCaretIn, sectionText, untilSaved } from "./writing-room.ts"

const stage = stageOfEachTest()
const THIN = { viewport: { width: 360, height: 740 } }

const QUESTION = { intervention: "Attendre 48 heures", comparison: "antibiotique tout de suite" }

/** A reco of the demonstration whose text shows findings, and what stands in its newest version. */
async function findReco(page: Page): Promise<{ id: string; version: string; address: (rest: string) => string }> {
  const { url } = stage.house
  const { items: recos } = await call<{ items: { id: string; title: string }[] }>(page, url, "GET", "/recos?q=otite")
  const id = recos.find(({ title }) => title.startsWith("Otite"))?.id
  const [newest] = await call<{ number: string }[]>(page, url, "GET", `/recos/${id}/versions`)
  if (!id || !newest) throw new Error("no such reco in the demonstration")
  return { id, version: newest.number, address: (rest) => `${url}/atelier/recos/${id}${rest}` }
}

/** Asks a question with one outcome and its figures. */
async function addFindings(page: Page, recoId: string): Promise<void> {
  const { url } = stage.house
  const of = (rest: string) => `/recos/${recoId}${rest}`
  const question = await call<{ id: string }>(page, url, "POST", of("/questions"), QUESTION)
  const named = { name: "Tympan percé", kind: "dichotomous", more: "worse" }
  const path = of(`/questions/${question.id}/outcomes`)
  const outcome = await call<{ id: string; revision: number }>(page, url, "POST", path, named)
  await call(page, url, "PATCH", of(`/outcomes/${outcome.id}`), {
    estimate: { ...emptyEstimate(), measure: "RR", point: 0.5, low: 0.3, high: 0.8 },
    baselines: [{ label: "", per1000: 100, counts: null, source: "", reference: null }],
    revision: outcome.revision
  })
}

const findings = (page: Page, question: string): Locator => page.getByRole("table", { name: question })

/** On a phone, too, the findings are there with their figures, and nothing stands out of the page. */
async function expectReadable(page: Page, table: Locator, figures: string): Promise<void> {
  await expectWords(table, figures)
  await expect.poll(() => overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])
  await page.evaluate(() => scrollTo(0, 0))
  expect(await accessibilityFaults(page)).toEqual([])
}

it("the findings of a version are read with it, and those of the stored text while the room does not open", async () => {
  const { page, complaints } = await stage.member("Inès", THIN)
  const { version, address } = await findReco(page)
  await page.goto(address(`/versions/${version}`))
  await expectReadable(page, findings(page, "Antibiotique d’emblée").first(), "48 de moins sur 1\u202f000")

  await page.routeWebSocket(/\/collab\//, () => undefined)
  await page.goto(address("/ecrire"))
  const stored = page.locator(".stored-reading")
  await stored.waitFor()
  await expectReadable(page, findings(page, "Antibiotique d’emblée").first(), "48 de moins sur 1\u202f000")
  await stored.waitFor()
  expect(complaints).toEqual([])
})

it("what a comparison shows of the evidence: findings that came into the text, and each outcome that is new", async () => {
  const { page, complaints } = await stage.member("Inès")
  const { id, version, address } = await findReco(page)
  await call(page, stage.house.url, "POST", `/recos/${id}/steps/return`, { note: "Un critère de jugement manque." })
  await addFindings(page, id)
  await page.goto(address("/ecrire"))
  await putCaretIn(sectionText(page, "environment").locator("p").last())
  await page.keyboard.press("End")
  await page.keyboard.press("Enter")
  await page.keyboard.type("/preuves")
  await page.getByRole("option", { name: "Tableau des preuves" }).waitFor()
  await page.keyboard.press("Enter")
  const choice = page.getByRole("combobox", { name: "Question de ce tableau" }).last()
  await expect.poll(() => choice.evaluate((select) => select === document.activeElement)).toBe(true)
  await choice.selectOption({ label: "Attendre 48 heures, comparé à\u202f: antibiotique tout de suite" })
  await page.locator(".paper").getByRole("table", { name: "Attendre 48 heures" }).waitFor()
  await untilSaved(page)

  await page.setViewportSize(THIN.viewport)
  await page.goto(address(`/comparer/${version}/draft`))
  await page.locator(".compared").filter({ hasText: "Critère de jugement ajouté · Tympan percé" }).waitFor()
  await expectReadable(page, findings(page, "Attendre 48 heures"), "50 de moins sur 1\u202f000")
  expect(complaints).toEqual([])
})
