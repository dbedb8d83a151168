import type { Locator, Page } from "playwright-core"
import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { expectCount } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { call, openWritingTable, putCaretIn, sectionText, untilSaved } from "./writing-room.ts"

const stage = stageOfFile()
const THIN = { width: 360, height: 740 }

/** Asks a question with one outcome, without figures yet. */
async function askQuestion(page: Page, recoId: string): Promise<{ outcome: string }> {
  const { url } = stage.house
  const written = { intervention: "Une cuillère de miel le soir", comparison: "rien" }
  const question = await call<{ id: string }>(page, url, "POST", `/recos/${recoId}/questions`, written)
  const named = { name: "Toux à sept jours", kind: "dichotomous" }
  const path = `/recos/${recoId}/questions/${question.id}/outcomes`
  const outcome = await call<{ id: string }>(page, url, "POST", path, named)
  return { outcome: outcome.id }
}

/** Writes an estimate on the outcome's page, as a member of the team does. */
async function writeEstimate(page: Page, low: string): Promise<void> {
  await page.getByLabel("Mesure de l’effet").selectOption({ label: "Risque relatif (RR)" })
  await page.getByLabel("Estimation", { exact: true }).fill("0,91")
  await page.getByLabel("Borne basse").fill(low)
  await page.getByLabel("Borne haute").fill("1,01")
  await page.getByRole("button", { name: "Enregistrer" }).click()
  await page.getByText("C’est enregistré.").waitFor()
}

const theTable = (page: Page): Locator => page.getByRole("table", { name: "Une cuillère de miel le soir, comparé à" })

it("puts the findings of a question in the text, which follow what others change, and say what is odd in them", async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const { page, context, complaints } = await table.sit("Inès")
  const { outcome } = await askQuestion(page, table.recoId)

  await putCaretIn(sectionText(page, "reasons"))
  await page.keyboard.type("/preuves")
  await page.getByRole("option", { name: "Tableau des preuves" }).waitFor()
  await page.keyboard.press("Enter")
  const choice = page.getByRole("combobox", { name: "Question de ce tableau" })
  await expect.poll(() => choice.evaluate((select) => select === document.activeElement)).toBe(true)
  await choice.selectOption({ label: "Une cuillère de miel le soir, comparé à\u202f: rien" })
  const row = theTable(page).getByRole("row", { name: /Toux à sept jours/ })
  await row.getByText("Aucun chiffre n’est donné.").waitFor()
  await row.getByText("Certitude non évaluée").waitFor()
  await untilSaved(page)
  await page.evaluate(() => {
    document.body.dataset.neverReloaded = "yes"
  })

  const marcel = await stage.member("Marcel")
  await marcel.page.goto(`${stage.house.url}/atelier/recos/${table.recoId}/preuves/criteres/${outcome}`)
  await marcel.page.getByRole("button", { name: "Ajouter un risque de base" }).click()
  await marcel.page.getByLabel("Sur 1 000").fill("150")
  await writeEstimate(marcel.page, "0,84")
  await row.getByText("14 de moins sur 1\u202f000").waitFor()
  await row.getByText("de 24 de moins à 2 de plus").waitFor()
  await writeEstimate(marcel.page, "1,2")
  const finding = theTable(page).getByText("Les bornes de l’intervalle sont dans le mauvais ordre")
  await finding.waitFor()
  expect(await page.evaluate(() => document.body.dataset.neverReloaded)).toBe("yes")

  await page.setViewportSize(THIN)
  await theTable(page).scrollIntoViewIfNeeded()
  expect(await accessibilityFaults(page)).toEqual([])
  await expect.poll(() => overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])

  await marcel.page.goto(`${stage.house.url}/atelier/recos/${table.recoId}/ecrire`)
  await marcel.page.locator(".paper").getByRole("table", { name: "Une cuillère de miel le soir" }).waitFor()

  expect(complaints).toEqual([])
  await context.setOffline(true)
  await page.getByText("Ce tableau montre les derniers chiffres connus.").waitFor()
  await finding.waitFor()
  await context.setOffline(false)
  await expectCount(page.getByText("Ce tableau montre les derniers chiffres connus."), 0)
})
