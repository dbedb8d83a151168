import type { Page } from "playwright-core"
import { expect, it } from "vitest"
import { demoTeam } from "../seed/demo-life.ts"
import { accessibilityFaults } from "./accessibility.ts"
import type { Visitor } from "./browser.ts"
import { stageOfEachTest } from "./stage.ts"

const stage = stageOfEachTest()
const { coordinator, readings, signatures } = demoTeam("lombalgie-commune")

async function openReco(name: string): Promise<Visitor> {
  const visitor = await stage.member(name)
  await visitor.page.getByRole("link", { name: /Lombalgie/ }).click()
  await visitor.page.getByRole("heading", { level: 1, name: /Lombalgie/ }).waitFor()
  return visitor
}

async function openReadings(name: string): Promise<Visitor> {
  const visitor = await openReco(name)
  await visitor.page.getByRole("link", { name: "Lectures et signatures" }).click()
  await visitor.page.getByRole("heading", { name: "Signes d’alerte" }).waitFor()
  return visitor
}

const told = (page: Page, sentence: string | RegExp) => page.getByRole("status").getByText(sentence)

/** Fails where the page was loaded again since it was marked. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute("data-marked", ""))
const isMarked = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute("data-marked"))

async function give(page: Page, reason: string): Promise<void> {
  await page.getByRole("radio", { name: /J’approuve cette version/ }).check()
  await page.getByLabel("Vos raisons").fill(reason)
  await page.getByRole("button", { name: "Donner cet avis" }).click()
  await page.getByText("Votre lecture est enregistrée.").waitFor()
}

it("what one person gives and signs comes to the pages that others have open, where half-typed words and the focus stay", async () => {
  const [citizen, professional] = readings
  const lead = await openReco(coordinator.name)
  await lead.page.getByRole("link", { name: /Une lecture du collège citoyen/ }).waitFor()
  const other = await openReadings(professional.by.name)
  const reason = other.page.getByLabel("Vos raisons")
  await reason.fill("Les doses sont")
  await reason.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(4, 4))
  for (const { page } of [lead, other]) await mark(page)

  const reader = await openReadings(citizen.by.name)
  await give(reader.page, "Je comprends quand appeler.")

  await told(other.page, `${citizen.by.name} approuve cette version.`).waitFor()
  await other.page.getByText("Je comprends quand appeler.").waitFor()
  expect(await reason.inputValue()).toBe("Les doses sont")
  const caret = await reason.evaluate((area: HTMLTextAreaElement) => [
    document.activeElement === area,
    area.selectionStart
  ])
  expect(caret).toEqual([true, 4])
  await lead.page.getByRole("link", { name: /Une lecture du collège citoyen/ }).waitFor({ state: "detached" })
  await told(lead.page, /Ce qui manque a changé|Il ne manque plus rien/).waitFor()
  expect(await accessibilityFaults(other.page)).toEqual([])

  // Who goes to look at remarks in the middle of their reasons finds these again.
  await other.page.getByRole("link", { name: "Faire ou lire des remarques sur des mots du texte" }).click()
  await other.page.getByRole("complementary", { name: "Remarques" }).waitFor()
  await other.page.goBack()
  await expect.poll(() => reason.inputValue()).toBe("Les doses sont")

  // The reader has given theirs; the professional's, once given, opens the way to the signatures.
  await give(other.page, "Les doses sont justes.")
  await told(reader.page, `${professional.by.name} approuve cette version.`).waitFor()
  await reader.page.getByLabel("Vos raisons").fill("Un mot encore")
  await mark(reader.page)
  await lead.page.getByRole("button", { name: "Ouvrir la signature" }).click()
  for (const { page } of [lead, other, reader]) await page.getByText("En délibération").first().waitFor()
  await told(reader.page, /Les lectures de cette version ont été closes/).waitFor()
  expect(await reader.page.getByLabel("Vos raisons").inputValue()).toBe("Un mot encore")
  expect(await reader.page.getByRole("button", { name: "Donner cet avis" }).count()).toBe(0)

  const ofCitizens = lead.page.getByRole("link", { name: "La signature d’un membre du collège citoyen" })
  await ofCitizens.waitFor()
  const signer = signatures.find(({ name }) => name !== professional.by.name)
  if (!signer) throw new Error("the demonstration has signatures of two people")
  const signing = await openReadings(signer.name)
  await signing.page.getByRole("button", { name: "Signer cette version" }).click()
  await signing.page.getByRole("dialog").getByRole("button", { name: "Signer cette version" }).click()
  await told(other.page, `${signer.name} a signé cette version.`).waitFor()
  await ofCitizens.waitFor({ state: "detached" })

  expect(await Promise.all([lead, other, reader].map(({ page }) => isMarked(page)))).toEqual([true, true, true])
  expect([lead, other, reader, signing].flatMap(({ complaints }) => complaints)).toEqual([])
})

it("a step, the team and the settings that change elsewhere come to a page, which keeps what one was typing on it", async () => {
  const here = await openReco(coordinator.name)
  const there = await openReco(coordinator.name)
  await mark(here.page)

  // Somebody takes the step whose reason one is typing.
  await here.page.getByRole("button", { name: "Reprendre l’écriture" }).click()
  const dialog = here.page.getByRole("dialog")
  await dialog.getByRole("textbox").fill("Il faut revoir les doses")
  await there.page.getByRole("button", { name: "Reprendre l’écriture" }).click()
  await there.page.getByRole("dialog").getByRole("textbox").fill("Une étude vient de paraître.")
  await there.page.getByRole("dialog").getByRole("button", { name: "Reprendre l’écriture" }).click()
  await dialog.getByText(/cette étape n’est plus possible/).waitFor()
  expect(await dialog.getByRole("textbox").inputValue()).toBe("Il faut revoir les doses")
  await here.page.keyboard.press("Escape")
  await told(here.page, /^La reco est maintenant dans cet état/).waitFor()

  // The settings, filled in two places at once.
  for (const { page } of [here, there]) await page.getByRole("link", { name: "Réglages" }).click()
  const professions = here.page.getByLabel("Professions et personnes concernées")
  await professions.fill("Sages-femmes")
  await there.page.getByLabel("Professionnels").click()
  await there.page.getByRole("button", { name: "Enregistrer ces réglages" }).click()
  await there.page.getByText("Les réglages sont enregistrés.").waitFor()
  await told(here.page, /^Une autre personne a changé ces réglages/).waitFor()
  expect(await here.page.getByLabel("Professionnels").isChecked()).toBe(
    await there.page.getByLabel("Professionnels").isChecked()
  )
  expect(await professions.inputValue()).toBe("Sages-femmes")
  expect(
    await there.page
      .getByRole("status")
      .getByText(/^Une autre personne/)
      .count()
  ).toBe(0)
  await here.page.getByRole("button", { name: "Enregistrer ces réglages" }).click()
  await here.page.getByText("Les réglages sont enregistrés.").waitFor()
  await expect
    .poll(() => there.page.getByLabel("Professions et personnes concernées").inputValue())
    .toBe("Sages-femmes")

  // The team, on a page that does not show it.
  const [{ by: leaving }] = readings
  const takenOut = await openReco(leaving.name)
  await there.page.getByRole("link", { name: "Équipe", exact: true }).click()
  await there.page.getByRole("button", { name: `Retirer ${leaving.name} de l’équipe` }).click()
  await there.page.getByRole("dialog").getByRole("button", { name: "Retirer", exact: true }).click()
  await told(here.page, `${leaving.name} n’est plus dans l’équipe.`).waitFor()
  await takenOut.page.getByText("Cette page ne vous est plus ouverte").waitFor()
  await takenOut.page.getByText("Vous ne faites pas partie de l’équipe de cette reco.").first().waitFor()
  expect(await isMarked(here.page)).toBe(true)
  expect([...here.complaints, ...there.complaints]).toEqual([])
})
