import type { BrowserContextOptions, Locator, Page } from "playwright-core"
import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import type { Visitor } from "./browser.ts"
import { expectCount, expectValue, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { openWritingTable } from "./writing-room.ts"

const stage = stageOfFile()
const THIN = { viewport: { width: 360, height: 740 } }

/** A reco with its questions (« Du miel » alone unless more are named), written by Inès and Marcel; `sit` brings one of them to a page of its evidence. */
async function openEvidence(
  perspective: "individual" | "population" = "individual",
  interventions: readonly string[] = ["Du miel"]
) {
  const { recoId } = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const { url } = stage.house
  const { page, context } = await stage.member("Inès")
  for (const intervention of interventions) {
    const asked = await page.request.post(`${url}/api/recos/${recoId}/questions`, {
      data: { population: "Adultes qui toussent", intervention, comparison: "Rien", setting: "", perspective },
      headers: { origin: new URL(url).origin }
    })
    expect(asked.status()).toBe(201)
  }
  await context.close()
  return {
    sit: async (firstName: string, place: "decision" | "temoignages", options?: BrowserContextOptions) => {
      const visitor = await stage.member(firstName, options)
      await visitor.page.goto(`${url}/atelier/recos/${recoId}/preuves/${place}`)
      await visitor.page.getByRole("heading", { level: 2 }).waitFor()
      return visitor
    }
  }
}

const criterion = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true })
const evidenceOf = (page: Page, name: string): Locator => criterion(page, name).locator('[data-field="evidence"]')
const PRIORITY = "Priorité du problème"
const quiet = (...visitors: Visitor[]) => expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([])

it("two people write under one criterion: each sees the other's words at once and keeps one's own", async () => {
  const table = await openEvidence()
  const ines = await table.sit("Inès", "decision")
  const marcel = await table.sit("Marcel", "decision")
  for (const { page } of [ines, marcel]) {
    await evidenceOf(page, PRIORITY).getByRole("button", { name: "Écrire sur les preuves" }).click()
  }
  const own = (page: Page) => evidenceOf(page, PRIORITY).getByLabel("Vos mots sur les preuves")
  await own(ines.page).fill("Un adulte sur trois chaque hiver.")
  await evidenceOf(marcel.page, PRIORITY).getByText("Un adulte sur trois chaque hiver.").waitFor()
  await expectWords(evidenceOf(marcel.page, PRIORITY), "Inès Castanet")
  await own(marcel.page).fill("Chez nous, tout le monde")
  await evidenceOf(ines.page, PRIORITY).getByText("Chez nous, tout le monde", { exact: true }).waitFor()
  await own(marcel.page).press("End")
  await own(marcel.page).pressSequentially(" y passe.")
  await own(ines.page).fill("Un adulte sur trois chaque hiver, d’après une cohorte.")
  await evidenceOf(marcel.page, PRIORITY).getByText("d’après une cohorte.").waitFor()
  await evidenceOf(ines.page, PRIORITY).getByText("Chez nous, tout le monde y passe.").waitFor()
  await expectValue(own(marcel.page), "Chez nous, tout le monde y passe.")
  await expectValue(own(ines.page), "Un adulte sur trois chaque hiver, d’après une cohorte.")
  for (const { page } of [ines, marcel]) await evidenceOf(page, PRIORITY).getByText("Enregistré").waitFor()

  await evidenceOf(marcel.page, PRIORITY).getByRole("button", { name: "Retirer mes mots" }).click()
  await marcel.page.getByRole("dialog").getByRole("button", { name: "Retirer mes mots" }).click()
  await evidenceOf(ines.page, PRIORITY).getByText("Marcel Teissonnier a retiré ses mots").waitFor()
  await expectCount(evidenceOf(ines.page, PRIORITY).getByText("Chez nous"), 0)
  quiet(ines, marcel)
})

it("two people judge at once: the second is told, sees the first's judgement, and chooses", async () => {
  const table = await openEvidence()
  const ines = await table.sit("Inès", "decision")
  const marcel = await stage.member("Marcel")
  // No news comes to this page: it judges on what it read before.
  await marcel.page.route("**/recos/*/events", (route) => route.abort())
  await marcel.page.goto(ines.page.url())
  await criterion(marcel.page, PRIORITY).getByRole("radio", { name: "Non", exact: true }).waitFor()
  await criterion(ines.page, PRIORITY).getByRole("radio", { name: "Oui", exact: true }).click()
  await criterion(ines.page, PRIORITY).getByText("Jugé par Inès Castanet").waitFor()
  await expectWords(ines.page.getByRole("region", { name: "Résumé des jugements" }), "Oui")

  await criterion(marcel.page, PRIORITY).getByRole("radio", { name: "Non", exact: true }).click()
  const told = criterion(marcel.page, PRIORITY).getByRole("alert")
  await expectWords(told, "Inès Castanet a jugé avant vous\u202f: «\u202fOui\u202f». Votre choix, «\u202fNon\u202f»")
  await told.getByRole("button", { name: "Enregistrer mon choix à la place" }).click()
  await criterion(marcel.page, PRIORITY).getByText("Jugé par Marcel Teissonnier").waitFor()
  await criterion(ines.page, PRIORITY).getByText("Jugé par Marcel Teissonnier").waitFor()
  await expect
    .poll(() => criterion(ines.page, PRIORITY).getByRole("radio", { name: "Non", exact: true }).isChecked())
    .toBe(true)
  quiet(ines, marcel)
})

it("what is typed goes when one leaves the page, and waits when the network is cut", async () => {
  const table = await openEvidence("population")
  const { page, context, complaints } = await table.sit("Inès", "decision")
  const field = (name: string) => criterion(page, name).locator('[data-field="considerations"]')
  const write = (name: string) => field(name).getByRole("button", { name: "Écrire une considération" }).click()
  await write("Équité en santé")
  await field("Équité en santé").getByLabel("Vos considérations").fill("Le miel coûte peu.")
  await page.getByRole("link", { name: "Vécu" }).click()
  await page.getByRole("heading", { level: 2, name: "Vécu" }).waitFor()
  await page.getByRole("link", { name: "Décision", exact: true }).click()
  await expectValue(field("Équité en santé").getByLabel("Vos considérations"), "Le miel coûte peu.")
  await field("Équité en santé").getByText("Enregistré").waitFor()

  await write("Environnement")
  await context.setOffline(true)
  await field("Environnement").getByLabel("Vos considérations").fill("Les ruches du voisin.")
  await field("Environnement").getByRole("alert").getByText("La connexion est coupée").waitFor()
  await context.setOffline(false)
  await field("Environnement").getByText("Enregistré").waitFor()
  await page.reload()
  await expectValue(field("Environnement").getByLabel("Vos considérations"), "Les ruches du voisin.")
  expect(complaints).toEqual([])
})

it("a testimony is warned of before it is saved, then withdrawn without a trace on the page", async () => {
  const table = await openEvidence()
  const { page, complaints } = await table.sit("Marcel", "temoignages", THIN)
  await page.getByRole("button", { name: "Recueillir un témoignage" }).click()
  const words = page.getByLabel("Ce que dit la personne")
  const save = page.getByRole("button", { name: "Enregistrer ce témoignage" })
  await words.fill("Je dors mieux. Mme Durand, le 3 mars 2024, m’a dit : 06 12 34 56 78.")
  await page.getByLabel("Signature").fill("usagère, 50–60 ans")
  await page.getByLabel("Jour du récit").fill("2026-03-01")
  await page.getByRole("radio", { name: "De vive voix" }).click()
  await page.getByLabel("Jour de l’accord").fill("2026-03-01")
  await page.getByText("Numéro de téléphone\u202f: «\u202f06 12 34 56 78\u202f»").waitFor()
  await save.click()
  await page.getByText("Répondez aux trois questions avant d’enregistrer.").waitFor()
  await page.getByText("Ceci ne peut pas être enregistré").first().waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)

  await words.fill("Je dors mieux. Mme Durand me l’avait dit.")
  await expectCount(page.getByText("Numéro de téléphone"), 0)
  await page.getByRole("checkbox", { name: "J’ai vérifié" }).click()
  for (const box of await page.getByRole("group", { name: "Avant d’enregistrer" }).getByRole("checkbox").all()) {
    await box.click()
  }
  await save.click()
  await page.getByText("Le témoignage est enregistré.").waitFor()
  await page.getByText("Je dors mieux. Mme Durand me l’avait dit.").waitFor()
  await page.getByRole("button", { name: "Retirer à la demande de la personne" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "Retirer à la demande de la personne" }).click()
  await page.getByText("Un témoignage a été retiré").waitFor()
  await expectCount(page.getByText("Mme Durand"), 0)
  expect(complaints).toEqual([])
})

it("the page of decision is whole on a narrow screen, and hides what one person's perspective does not ask", async () => {
  const table = await openEvidence()
  const { page, complaints } = await table.sit("Inès", "decision", THIN)
  await criterion(page, PRIORITY).getByRole("radio", { name: "Oui", exact: true }).click()
  await criterion(page, PRIORITY).getByText("Jugé par Inès Castanet").waitFor()
  await evidenceOf(page, PRIORITY).getByRole("button", { name: "Écrire sur les preuves" }).click()
  await evidenceOf(page, PRIORITY).getByLabel("Vos mots sur les preuves").fill("Un adulte sur trois.")
  await evidenceOf(page, PRIORITY).getByText("Enregistré").waitFor()
  await expectCount(page.getByRole("region", { name: "Équité en santé" }), 0)
  await expectCount(page.locator(".criterion"), 12)
  await criterion(page, "Certitude des preuves sur les effets").getByText("pour information").waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])
  expect(complaints).toEqual([])
})

it("each question has its own judgements and words, at an address of its own", async () => {
  const table = await openEvidence("individual", ["Du miel", "Une tisane de thym"])
  const { page, complaints } = await table.sit("Inès", "decision")
  const question = page.getByLabel("Question", { exact: true })
  await criterion(page, PRIORITY).getByRole("radio", { name: "Oui", exact: true }).click()
  await criterion(page, PRIORITY).getByText("Jugé par Inès Castanet").waitFor()
  await question.selectOption({ index: 1 })
  await expectCount(criterion(page, PRIORITY).getByText("Jugé par Inès Castanet"), 0)
  await criterion(page, PRIORITY).getByRole("radio", { name: "Variable", exact: true }).click()
  await criterion(page, PRIORITY).getByText("Jugé par Inès Castanet").waitFor()
  await page.reload()
  await expectWords(page.getByRole("region", { name: "Résumé des jugements" }), "Variable")
  await question.selectOption({ index: 0 })
  await expectWords(page.getByRole("region", { name: "Résumé des jugements" }), "Oui")
  expect(complaints).toEqual([])
})
