import type { Page } from "playwright-core"
import { expect, it } from "vitest"
import { demoTeam } from "../seed/demo-life.ts"
import type { Visitor } from "./browser.ts"
import { expectAttribute, expectFocus } from "./expect-on-page.ts"
import { stageOfEachTest } from "./stage.ts"

const stage = stageOfEachTest()

async function openReco(name: string): Promise<Visitor> {
  const visitor = await stage.member(name)
  await visitor.page.getByRole("link", { name: /Lombalgie/ }).click()
  await visitor.page.getByRole("heading", { level: 1, name: /Lombalgie/ }).waitFor()
  return visitor
}

async function read(page: Page, reason: string): Promise<void> {
  await page.getByRole("link", { name: "Lectures et signatures" }).click()
  await page.getByRole("heading", { name: "Signes d’alerte" }).waitFor()
  await page.getByRole("radio", { name: /J’approuve cette version/ }).check()
  await page.getByLabel("Vos raisons").fill(reason)
  await page.getByRole("button", { name: "Donner cet avis" }).click()
  await page.getByText("Votre lecture est enregistrée.").waitFor()
}

async function sign(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Lectures et signatures" }).click()
  await page.getByRole("button", { name: "Signer cette version" }).click()
  const dialog = page.getByRole("dialog", { name: "Signer la version 2.0 ?" })
  await dialog.getByText(/Vous signez le texte dont l’empreinte est [0-9a-f]{4} [0-9a-f]{4}/).waitFor()
  await dialog.getByRole("button", { name: "Signer cette version" }).click()
  await dialog.waitFor({ state: "hidden" })
}

it("both colleges read, then sign; the coordinator publishes, may leave while it happens, and takes it back", async () => {
  const { coordinator, readings, signatures } = demoTeam("lombalgie-commune")
  const lead = await openReco(coordinator.name)
  await lead.page.getByText("Ce qui manque avant la prochaine étape").waitFor()
  await lead.page.getByRole("link", { name: /Une lecture du collège citoyen/ }).waitFor()

  for (const { by } of readings) {
    const reader = await openReco(by.name)
    await read(reader.page, "Je comprends ce que je peux faire, et quand appeler.")
    expect(reader.complaints).toEqual([])
    await reader.context.close()
  }

  await lead.page.getByRole("button", { name: "Ouvrir la signature" }).click()
  await lead.page.getByText("En délibération", { exact: true }).waitFor()

  for (const [place, by] of signatures.entries()) {
    const signer = await openReco(by.name)
    const step = signer.page.locator(".next-step .button")
    await expectAttribute(step, "data-kind", "main")
    await sign(signer.page)
    // One college has signed: what is left waits for the other.
    if (place === 0) {
      await signer.page.getByRole("link", { name: "Vue d’ensemble" }).click()
      await step.getByText("Les membres de l’équipe signent.").waitFor()
      expect(await step.getAttribute("data-kind")).not.toBe("main")
    }
    expect(signer.complaints).toEqual([])
    await signer.context.close()
  }

  await lead.page.getByText("Approuvée", { exact: true }).waitFor()
  await lead.page.getByRole("button", { name: "Publier cette version" }).click()
  await lead.page.getByRole("progressbar").or(lead.page.getByText("La reco est publiée.")).first().waitFor()
  await lead.page.getByRole("link", { name: "Versions", exact: true }).click()
  await lead.page.getByRole("link", { name: "Vue d’ensemble" }).click()
  await lead.page.getByText("Publiée", { exact: true }).waitFor({ timeout: 240_000 })
  await lead.page.getByRole("link", { name: "Voir la page publique" }).first().click()
  await lead.page.getByRole("heading", { level: 1, name: /Lombalgie/ }).waitFor()
  expect(lead.complaints).toEqual([])

  // A withdrawal asks once, says what it does and takes its reason.
  const { page } = await openReco(coordinator.name)
  await page.getByRole("button", { name: "Retirer cette reco" }).click()
  const dialog = page.getByRole("dialog", { name: "Retirer cette reco du site public ?" })
  await dialog.waitFor()
  await page.keyboard.press("Escape")
  await dialog.waitFor({ state: "hidden" })
  await expectFocus(page, "Retirer cette reco")
  await page.keyboard.press("Enter")
  await dialog.getByLabel("Pourquoi la retirer").fill("Un essai récent change la réponse.")
  await dialog.getByRole("button", { name: "Retirer cette reco" }).click()
  await page.getByText("Cette reco est retirée").waitFor()
  await page.getByText("Un essai récent change la réponse.").waitFor()
})
