import { emptyEstimate } from "@recos/schemas/evidence/effects/empty-estimate"
import type { Locator, Page } from "playwright-core"
import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { expectCount, expectFocus, expectValue, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { openWritingTable } from "./writing-room.ts"

const stage = stageOfFile()
const THIN = { viewport: { width: 360, height: 740 } }
const NARROW = "\u202f"

/** Sends a change as the person of a page does, and gives the id of what was made. */
async function send(page: Page, method: "POST" | "PATCH", path: string, data: object): Promise<string> {
  const { url } = stage.house
  const answer = await page.request.fetch(`${url}/api/recos${path}`, {
    method,
    data,
    headers: { origin: new URL(url).origin }
  })
  expect(answer.ok()).toBe(true)
  return ((await answer.json()) as { id: string }).id
}

const FIGURES = {
  ...emptyEstimate(),
  measure: "RR",
  point: 0.7,
  low: 0.57,
  high: 0.86,
  followUp: "2 à 3 jours"
}
const BASELINES = [{ label: "enfants des essais", per1000: 159, counts: null, source: "Témoins", reference: null }]

/** A reco of Inès and Marcel with two questions that share one outcome by name; the drug's is in figures. */
async function openOptions(): Promise<string> {
  const { recoId } = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const { page, context } = await stage.member("Inès")
  const ask = (intervention: string) =>
    send(page, "POST", `/${recoId}/questions`, { population: "Enfants", intervention, comparison: "Rien" })
  const name = (question: string, outcome: string) =>
    send(page, "POST", `/${recoId}/questions/${question}/outcomes`, { name: outcome, kind: "dichotomous" })
  const drug = await ask("Amoxicilline d’emblée")
  const pain = await name(drug, "Douleur à trois jours")
  await name(drug, "Éruption")
  await name(await ask("Tisane de thym"), "douleur à  trois jours")
  await send(page, "PATCH", `/${recoId}/outcomes/${pain}`, { estimate: FIGURES, baselines: BASELINES, revision: 0 })
  await context.close()
  return recoId
}

/** From the top of the page, where the bar that stays in sight covers no button half. */
async function faultsFromTheTop(page: Page): Promise<string[]> {
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }))
  return accessibilityFaults(page)
}

const form = (page: Page): Locator => page.locator(".option-form")
const save = (page: Page) => form(page).getByRole("button", { name: "Enregistrer" }).click()
const rowOf = (page: Page, name: string): Locator =>
  page.locator(".option-list > li").filter({ has: page.getByRole("heading", { level: 3, name, exact: true }) })

async function describeDrug(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ajouter une option" }).click()
  await form(page).getByLabel("Nom", { exact: true }).fill("Amoxicilline")
  await form(page)
    .getByRole("checkbox", { name: /Amoxicilline d’emblée/ })
    .click()
  await form(page).getByText("Environnement", { exact: true }).click()
  await form(page).getByLabel("Persistance").selectOption("3")
  await form(page)
    .getByLabel(`Source${NARROW}: Danger pour l’environnement`, { exact: true })
    .fill("Janusinfo, Region Stockholm")
  await save(page)
  await form(page).getByText("Donnez les trois nombres").first().waitFor()
  await form(page).getByLabel("Bioaccumulation").selectOption("0")
  await form(page).getByLabel("Toxicité").selectOption("2")
  await save(page)
  await expectFocus(page, "Ajouter une option")
  await expectWords(rowOf(page, "Amoxicilline"), "il manque la date. Cette valeur n’est pas comparée.")
}

async function describePlant(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ajouter une option" }).click()
  await form(page).getByRole("radio", { name: "Plante" }).click()
  await form(page).getByLabel("Nom", { exact: true }).fill("Thym")
  await form(page).getByLabel("Partie de la plante").fill("feuille et fleur")
  await form(page)
    .getByRole("radio", { name: /Usage traditionnel/ })
    .click()
  await form(page)
    .getByRole("checkbox", { name: /Tisane de thym/ })
    .click()
  await save(page)
  await expectWords(rowOf(page, "Thym"), "efficacité plausible")
  await expectWords(rowOf(page, "Thym"), "ne la remplace jamais")
}

async function sayEqual(page: Page, name: string, fill: () => Promise<void>): Promise<void> {
  await page.getByRole("button", { name: `Modifier «${NARROW}${name}${NARROW}»` }).click()
  await form(page).waitFor()
  const group = form(page).getByLabel("Nom du groupe")
  if (!(await group.isVisible())) await form(page).getByText("Environnement", { exact: true }).click()
  await group.fill("Otite de l’enfant")
  await form(page).getByLabel("Efficacité égale sur quoi").fill("La douleur à sept jours.")
  await fill()
  await save(page)
  await expectFocus(page, name)
}

it("a plant and a drug are compared outcome by outcome, and on the environment only once they are equal", async () => {
  const recoId = await openOptions()
  const { page, complaints } = await stage.member("Inès", THIN)
  await page.goto(`${stage.house.url}/atelier/recos/${recoId}/preuves/options`)
  await page.getByText("Aucune option pour l’instant").waitFor()
  await describeDrug(page)
  await describePlant(page)

  const compared = page.getByRole("region", { name: "Comparer deux options" })
  const outcome = (name: string) => compared.locator("li").filter({ has: page.getByRole("heading", { name }) })
  await expectCount(compared.locator("li"), 2)
  await expectWords(outcome("Douleur à trois jours"), `48 de moins sur 1${NARROW}000`)
  await expectWords(outcome("Douleur à trois jours"), "sans chiffre")
  await expectWords(outcome("Douleur à trois jours"), "Certitude non évaluée")
  await expectWords(outcome("Éruption"), "pas étudié")
  await expectWords(compared, "n’est pas un effet mesuré")

  const eco = page.getByRole("region", { name: "Environnement, entre options d’efficacité égale" })
  await expectWords(eco, "Ces valeurs ne passent jamais avant l’efficacité ni la sécurité.")
  await expectWords(eco, "Rien à comparer")
  await sayEqual(page, "Amoxicilline", async () => {
    await form(page).getByLabel(`Date de la source${NARROW}: Danger pour l’environnement`).fill("2024-05-06")
  })
  await expectWords(eco, "il manque une deuxième option")
  await sayEqual(page, "Thym", async () => undefined)
  await expectWords(eco, "persistance 3, bioaccumulation 0, toxicité 2")
  await expectWords(eco, "Janusinfo, Region Stockholm, 6 mai 2024")
  await expectWords(eco, "aucune valeur avec sa source et sa date")

  await page.getByRole("button", { name: `Monter «${NARROW}Thym${NARROW}»` }).click()
  await expectWords(page.locator(".option-list > li").first(), "Thym")
  expect(await faultsFromTheTop(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])
  await page.getByRole("button", { name: `Modifier «${NARROW}Thym${NARROW}»` }).click()
  await expectValue(form(page).getByLabel("Nom", { exact: true }), "Thym")
  expect(await faultsFromTheTop(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  expect(complaints).toEqual([])
})

const focusIsIn = (field: Locator): Promise<void> =>
  expect.poll(() => field.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)

it("an item of AGREE II leads to its field, and once that is filled says that people are to judge it", async () => {
  const { recoId } = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const address = `${stage.house.url}/atelier/recos/${recoId}/preuves/methode`
  const marcel = await stage.member("Marcel", THIN)
  await marcel.page.goto(address)
  await marcel.page.getByLabel("Financement").fill("La coopérative seule.")

  const { page, complaints } = await stage.member("Inès", THIN)
  await page.goto(address)
  const items = page.getByRole("region", { name: "Où en est la reco pour AGREE II" })
  const item = (number: number) => items.locator("li[data-state]").nth(number - 1)
  await expectCount(items.locator("li[data-state]"), 23)
  await expectWords(items, "Ceci n’est pas une note.")
  await expectWords(item(1), "vide")
  await item(1)
    .getByRole("link", { name: /Remplir/ })
    .click()
  await focusIsIn(page.getByLabel("But", { exact: true }))
  await page.getByLabel("But", { exact: true }).fill("Moins d’antibiotiques inutiles.")
  const search = page.getByRole("group", { name: "Recherche 1" })
  await page.getByRole("button", { name: "Ajouter une recherche" }).focus()
  await page.keyboard.press("Enter")
  await focusIsIn(search.getByLabel("Base"))
  await page.keyboard.type("MEDLINE")
  await search.getByLabel("Jour de la recherche").fill("2026-01-10")
  await search.getByLabel("Mots et filtres employés").fill("otitis AND antibiotics")
  await page.getByRole("button", { name: "Enregistrer la méthode" }).click()
  await page.getByText("La méthode est enregistrée.").waitFor()
  await expectWords(item(1), "rempli, à juger")
  await expectWords(item(7), "rempli, à juger")

  await expectValue(marcel.page.getByLabel("But", { exact: true }), "Moins d’antibiotiques inutiles.")
  await expectValue(marcel.page.getByLabel("Financement"), "La coopérative seule.")
  await marcel.page.getByRole("button", { name: "Enregistrer la méthode" }).click()
  await expectValue(page.getByLabel("Financement"), "La coopérative seule.")
  await expectWords(item(22), "rempli, à juger")

  expect(await faultsFromTheTop(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])
  await item(16)
    .getByRole("link", { name: /Aller aux options/ })
    .click()
  await page.getByRole("heading", { level: 2, name: "Options et plantes" }).waitFor()
  await page.goto(`${address}#method-consensus`)
  await focusIsIn(page.getByLabel("Comment le groupe s’est accordé"))
  expect([...complaints, ...marcel.complaints]).toEqual([])
})
