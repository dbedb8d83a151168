import type { Page } from "playwright-core"
import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { expectCount, expectFocus, expectValue, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { openWritingTable } from "./writing-room.ts"

const stage = stageOfFile()
const THIN = { viewport: { width: 360, height: 740 } }

/** Asks a question and names its outcomes, as a coordinator does; ends on the question's page. */
async function askQuestion(page: Page, outcomes: readonly string[]): Promise<void> {
  await page.getByRole("button", { name: "Poser une question" }).click()
  await page.getByLabel("Pour qui").fill("Adultes qui toussent depuis moins de trois semaines")
  await page.getByLabel("Que proposer").fill("Une cuillère de miel le soir")
  await page.getByLabel("Comparé à quoi").fill("Rien")
  await page.getByRole("button", { name: "Enregistrer" }).click()
  await page.getByRole("link", { name: /Une cuillère de miel le soir/ }).click()
  await page.getByRole("heading", { level: 2, name: /Une cuillère de miel le soir/ }).waitFor()
  for (const [index, name] of outcomes.entries()) {
    await page.getByLabel("Nom du critère").fill(name)
    await page.getByRole("button", { name: "Ajouter un critère" }).click()
    await expectCount(page.getByRole("grid").getByRole("rowheader"), index + 1)
    await expectValue(page.getByLabel("Nom du critère"), "")
  }
}

it("takes a question, two outcomes and an estimate, shows what it makes, and what each college thinks of it", async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const evidence = `${stage.house.url}/atelier/recos/${table.recoId}/preuves`
  const { page, complaints } = await stage.member("Inès")
  await page.goto(evidence)
  await askQuestion(page, ["Toux à sept jours", "Nuits sans réveil"])

  await page.getByText("Changer l’ordre des critères").click()
  await page.getByRole("button", { name: "Monter « Nuits sans réveil »" }).focus()
  await page.keyboard.press("Enter")
  await expectWords(page.locator(".outcome-list > li").first(), "Nuits sans réveil")
  await expectFocus(page, "Monter «\u202fNuits sans réveil\u202f»")
  await page.getByRole("link", { name: "Page du critère « Toux à sept jours »" }).click()
  await page.getByLabel("Mesure de l’effet").selectOption({ label: "Risque relatif (RR)" })
  await page.getByLabel("Estimation", { exact: true }).fill("0,91")
  await page.getByLabel("Borne basse").fill("0,84")
  await page.getByLabel("Borne haute").fill("1,01")
  await page.getByRole("button", { name: "Ajouter un risque de base" }).click()
  await page.getByLabel("Sur 1 000").fill("150")
  const result = page.getByRole("region", { name: "Ce que cela donne" })
  await result.getByText("14 de moins sur 1\u202f000 (de 24 de moins à 2 de plus)").waitFor()
  await result.getByText("soit 1 de moins (de 2 de moins à moins d’une en plus)").first().waitFor()
  await result.getByText("Les études laissent possibles une baisse comme une hausse").first().waitFor()

  await page.getByLabel("Borne basse").fill("1,2")
  await result.getByText("Les bornes de l’intervalle sont dans le mauvais ordre").waitFor()
  await page.getByLabel("Borne basse").fill("0,84")
  await result.getByText("Rien à signaler").waitFor()
  await page.getByRole("button", { name: "Enregistrer" }).click()
  await page.getByText("C’est enregistré.").waitFor()
  await page.getByRole("radio", { name: "5", exact: true }).click()
  await page.getByText("Votre note est enregistrée.").waitFor()

  const marcel = await stage.member("Marcel", THIN)
  await marcel.page.goto(page.url())
  await expectValue(marcel.page.getByLabel("Estimation", { exact: true }), "0,91")
  await marcel.page.getByRole("radio", { name: "8", exact: true }).click()
  for (const screen of [page, marcel.page]) {
    await expectWords(screen.locator(".importance-by-college"), "Médiane 8\u202f: critique")
    await expectWords(screen.locator(".importance-by-college"), "Médiane 5\u202f: important")
  }

  expect(await accessibilityFaults(page)).toEqual([])
  expect(await accessibilityFaults(marcel.page)).toEqual([])
  expect(await overflowOf(marcel.page)).toBe(0)
  expect(await smallTargets(marcel.page)).toEqual([])
  await marcel.page.goto(evidence)
  await marcel.page.getByText("14 de moins sur 1\u202f000").waitFor()
  expect(await accessibilityFaults(marcel.page)).toEqual([])
  expect(await overflowOf(marcel.page)).toBe(0)
  expect([...complaints, ...marcel.complaints]).toEqual([])
})

it("keeps what one types while somebody else saves, when the network is gone, and on the way to another page", async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const { page } = await stage.member("Inès")
  await page.goto(`${stage.house.url}/atelier/recos/${table.recoId}/preuves`)
  await askQuestion(page, ["Toux à sept jours"])
  await page.getByRole("link", { name: "Page du critère « Toux à sept jours »" }).click()
  await page.getByLabel("Durée de suivi").fill("7 jours")

  const marcel = await stage.member("Marcel")
  await marcel.page.goto(page.url())
  await marcel.page.getByLabel("Type d’études").fill("Essais randomisés")
  await marcel.page.getByRole("button", { name: "Enregistrer" }).click()
  await marcel.page.getByText("C’est enregistré.").waitFor()
  await expectValue(page.getByLabel("Type d’études"), "Essais randomisés")
  await expectValue(page.getByLabel("Durée de suivi"), "7 jours")

  await page.context().setOffline(true)
  await page.getByRole("button", { name: "Enregistrer" }).click()
  await page.getByText("La connexion est coupée.").waitFor()
  await expectValue(page.getByLabel("Durée de suivi"), "7 jours")
  await page.context().setOffline(false)

  await page.getByRole("link", { name: /Une cuillère de miel le soir/ }).click()
  await page.getByRole("link", { name: "Page du critère « Toux à sept jours »" }).click()
  await expectValue(page.getByLabel("Durée de suivi"), "7 jours")
  await page.getByRole("button", { name: "Enregistrer" }).click()
  await page.getByText("C’est enregistré.").waitFor()
  await expectValue(marcel.page.getByLabel("Durée de suivi"), "7 jours")
})
