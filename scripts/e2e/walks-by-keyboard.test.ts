import { DEMONSTRATION_PASSWORD } from "@recos/server/accounts/demonstration-accounts"
import type { Page } from "playwright-core"
import { expect, it } from "vitest"
import { demoTeam } from "../seed/demo-life.ts"
import { byKeyboard } from "./by-keyboard.ts"
import { demoMember } from "./demonstration-house.ts"
import { expectAttribute, expectWords } from "./expect-on-page.ts"
import { gridOnPage } from "./grid-on-page.ts"
import { stageOfEachTest } from "./stage.ts"
import { call, type Members, openWritingTable, untilSaved } from "./writing-room.ts"

const stage = stageOfEachTest()
const DOWNLOADED_WITHIN = 120_000

/** Focus is somewhere that is said, once what a press asked for is there. */
const expectFocusKept = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)

/** What a reader hears of a dialog beside its name; runs in the page. */
const describedBy = (dialog: Element): string =>
  (dialog.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent)
    .join(" ")

/** Somebody who sits down at the sign-in page, with a keyboard. */
async function sit(firstName: string) {
  const { page, complaints } = await stage.visitor()
  const hands = byKeyboard(page)
  await page.goto(`${stage.house.url}/atelier/`)
  await hands.write(page.getByLabel("Adresse de courriel"), demoMember(firstName).email)
  await hands.write(page.getByLabel("Mot de passe"), DEMONSTRATION_PASSWORD)
  await page.keyboard.press("Enter")
  await page.getByRole("heading", { level: 1, name: "Mes recos" }).waitFor()
  return { page, hands, complaints }
}

it("a reco is begun, written with each of its pieces and cited", async () => {
  const { page, hands, complaints } = await sit("Abel")
  const { keyboard } = page
  await hands.press(page.getByRole("link", { name: "Commencer une reco" }))
  await hands.write(page.getByLabel("Titre"), "Toux, au clavier")
  await hands.press(page.getByRole("button", { name: "Ouvrir la page" }))
  await hands.go(page.getByRole("textbox", { name: "Texte de la reco" }))
  await keyboard.press("Enter")
  await keyboard.type("La toux guérit seule.")
  const text = page.locator("#section-in-brief .section-text")
  const insert = async (words: string, option: RegExp, leave: "Enter" | "Control+Enter" = "Control+Enter") => {
    await keyboard.press(leave)
    await keyboard.type(`/${words}`)
    await page.getByRole("option", { name: option }).first().waitFor()
    await keyboard.press("Enter")
  }

  await insert("recom", /^Recommandation/, "Enter")
  await keyboard.type("Boire chaud.")
  await hands.choose(text.getByLabel("Force", { exact: true }), "Forte")
  await hands.choose(text.getByLabel("Sens", { exact: true }), "En faveur")
  await hands.choose(text.getByLabel("Grade HAS", { exact: true }), "Accord")
  await hands.write(text.getByLabel("Ne repose sur aucune étude, parce que…", { exact: true }), "Accord du groupe.")
  await keyboard.press("Escape")
  await expectWords(text.locator(".statement-opener"), "Nous recommandons")
  await insert("signe", /^Signe d’alerte/)
  await keyboard.type("Du sang.")
  await hands.choose(text.getByLabel("Délai"), "Appeler")
  await keyboard.press("Escape")
  await insert("plante", /^Plante/)
  await keyboard.type("Le thym")
  await hands.write(text.getByLabel("Préparation"), "Une cuillère pour une tasse.")
  await keyboard.press("Escape")
  await insert("quiz", /^Question à choix/)
  await keyboard.type("Faut-il un antibiotique ?")
  await hands.tick(text.getByLabel("Bonne réponse").nth(1))
  await keyboard.press("Escape")
  await insert("question cl", /^Question clinique/)
  await keyboard.type("Adultes")
  await insert("tableau", /^Tableau Trois/)
  await keyboard.type("Signe")
  await keyboard.press("Tab")
  await keyboard.type("Que faire")
  await insert("puces", /^Liste à puces/)
  await keyboard.type("Un")
  await keyboard.press("Enter")
  await keyboard.type("Deux")
  await keyboard.press("Enter")
  await keyboard.press("Enter")

  // Back through the whole text to the bar, and from the panel back to where one wrote.
  await hands.press(page.getByRole("button", { name: "Sources", exact: true }))
  await hands.press(page.getByRole("button", { name: "Ajouter une source" }))
  const panel = page.locator(".panel")
  await hands.write(panel.getByLabel("Adresse"), "https://doi.org/10.1000/toux.2024")
  await hands.write(panel.getByLabel("Titre", { exact: true }), "La toux, la nuit")
  await hands.write(panel.getByLabel("Auteurs"), "Roux, Anne")
  await hands.write(panel.getByLabel("Année"), "2024")
  await hands.press(page.getByRole("button", { name: "Enregistrer la source" }))
  await hands.press(page.getByRole("button", { name: "Citer ici" }))
  await page.getByRole("button", { name: "Source 1 : La toux, la nuit" }).waitFor()
  await expectAttribute(page.locator(".teller"), "data-told", /Source citée\u202f: La toux, la nuit/)
  await keyboard.type(" La suite.")
  await expectWords(text.locator("p").last(), "La suite.")
  await untilSaved(page)
  const pieces = await text.locator(".piece, .table-frame").count()
  expect(pieces).toBe(6)
  expect(complaints).toEqual([])
})

it("evidence is asked for, graded in its row and judged", async () => {
  const { recoId } = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const setUp = await stage.member("Inès")
  const { items } = await call<Members>(setUp.page, stage.house.url, "GET", "/members")
  const nadia = items.find(({ name }) => name === demoMember("Nadia").name)
  await call(setUp.page, stage.house.url, "PUT", `/recos/${recoId}/team/${nadia?.id}`, { role: "reviewer" })
  await setUp.context.close()

  const ines = await sit("Inès")
  const { page, hands } = ines
  await hands.press(page.getByRole("link", { name: /Toux aiguë/ }))
  await hands.press(page.getByRole("link", { name: "Preuves", exact: true }))
  await hands.press(page.getByRole("button", { name: "Poser une question" }))
  await hands.write(page.getByLabel("Pour qui"), "Adultes qui toussent")
  await hands.write(page.getByLabel("Que proposer"), "Du miel")
  await hands.write(page.getByLabel("Comparé à quoi"), "Rien")
  await hands.press(page.getByRole("button", { name: "Enregistrer" }))
  await hands.press(page.getByRole("link", { name: /Du miel/ }))
  await hands.write(page.getByLabel("Nom du critère"), "Toux au troisième jour")
  await page.keyboard.press("Enter")
  const figures = gridOnPage(page, /Chiffres/)
  await figures.grid.getByRole("rowheader", { name: "Toux au troisième jour" }).waitFor()
  await hands.go(figures.grid.locator('[tabindex="0"]').first())
  await figures.type(0, "Études", "5")
  await figures.type(0, "Personnes", "1394")
  await expectWords(await figures.cell(0, "Personnes"), "394")
  await page.getByText("Tout est enregistré.").waitFor()

  const reviewer = await sit("Nadia")
  await reviewer.hands.press(reviewer.page.getByRole("link", { name: /Toux aiguë/ }))
  await reviewer.hands.press(reviewer.page.getByRole("link", { name: "Preuves", exact: true }))
  await reviewer.hands.press(reviewer.page.getByRole("link", { name: /Du miel/ }))
  await reviewer.hands.press(reviewer.page.getByRole("button", { name: "Importance et certitude" }))
  await reviewer.hands.pick(reviewer.page.getByRole("radio", { name: "Je n’ai aucun lien" }))
  await reviewer.hands.press(reviewer.page.getByRole("button", { name: "Déclarer" }))
  await reviewer.page.getByRole("button", { name: "Changer ma réponse" }).waitFor()
  const grading = gridOnPage(reviewer.page, /Importance et certitude/)
  await reviewer.hands.go(grading.grid.locator('[tabindex="0"]').first())
  await grading.choose(0, "Mon avis, 1 à 9", "8")
  await grading.choose(0, "Départ", "e")
  for (const domain of ["Risque de biais", "Hétérogénéité des résultats", "Preuves indirectes", "Biais de publication"])
    await grading.choose(0, domain, "0")
  await grading.judge(0, "Imprécision", "1", "Peu d’événements")
  await reviewer.hands.press(reviewer.page.getByRole("button", { name: /^Signer 1 évaluation/ }))
  await reviewer.page.getByText(/1 évaluation signée/).waitFor()
  await expectFocusKept(reviewer.page)

  await hands.press(page.getByRole("link", { name: "Décision", exact: true }))
  const priority = page.getByRole("region", { name: "Priorité du problème", exact: true })
  await hands.pick(priority.getByRole("radio", { name: "Variable" }))
  await page.keyboard.press("Enter")
  await hands.press(priority.getByRole("button", { name: "Écrire sur les preuves" }))
  await hands.write(priority.getByLabel("Vos mots sur les preuves"), "Un adulte sur trois chaque hiver.")
  await reviewer.hands.press(reviewer.page.getByRole("link", { name: "Décision", exact: true }))
  await reviewer.page.getByText("Un adulte sur trois chaque hiver.").waitFor()
  expect([...ines.complaints, ...reviewer.complaints]).toEqual([])
})

it("a reco is read, given a verdict, signed, published and put in a booklet", async () => {
  const team = demoTeam("lombalgie-commune")
  const open = async (name: string) => {
    const seat = await sit(name)
    await seat.hands.press(seat.page.getByRole("link", { name: /Lombalgie/ }))
    await seat.page.getByRole("heading", { level: 1, name: /Lombalgie/ }).waitFor()
    return seat
  }
  const lead = await open(team.coordinator.name)
  for (const { by } of team.readings) {
    const { page, hands, complaints } = await open(by.name)
    await hands.press(page.getByRole("link", { name: "Lectures et signatures" }))
    await hands.press(page.getByRole("link", { name: "Donner mon avis sur cette version" }))
    await hands.pick(page.getByRole("radio", { name: /J’approuve cette version/ }))
    await hands.write(page.getByLabel("Vos raisons"), "Je comprends ce que je peux faire.")
    await hands.press(page.getByRole("button", { name: "Donner cet avis" }))
    await page.getByText("Votre lecture est enregistrée.").waitFor()
    await expectFocusKept(page)
    expect(complaints).toEqual([])
  }
  await lead.hands.press(lead.page.getByRole("button", { name: "Ouvrir la signature" }))
  await lead.page.getByText("En délibération", { exact: true }).waitFor()
  await expectFocusKept(lead.page)
  for (const by of team.signatures) {
    const { page, hands, complaints } = await open(by.name)
    await hands.press(page.getByRole("link", { name: "Lectures et signatures" }))
    await hands.press(page.getByRole("button", { name: "Signer cette version" }))
    const dialog = page.getByRole("dialog", { name: /^Signer la version/ })
    // Enter pressed once too often signs nothing.
    await dialog.waitFor()
    expect(await dialog.evaluate(describedBy)).toMatch(/Vous signez le texte dont l’empreinte est [0-9a-f]{4}/)
    await page.keyboard.press("Enter")
    await dialog.waitFor({ state: "hidden" })
    await hands.press(page.getByRole("button", { name: "Signer cette version" }))
    await hands.press(dialog.getByRole("button", { name: "Signer cette version" }))
    await dialog.waitFor({ state: "hidden" })
    await page
      .getByText(/Vous avez signé cette version|Les deux collèges ont signé/)
      .first()
      .waitFor()
    await expectFocusKept(page)
    expect(complaints).toEqual([])
  }
  await lead.page.getByText("Approuvée", { exact: true }).waitFor()
  await lead.hands.press(lead.page.getByRole("button", { name: "Publier cette version" }))
  await lead.page.getByText("Publiée", { exact: true }).waitFor({ timeout: 240_000 })
  await expectFocusKept(lead.page)

  await lead.hands.press(lead.page.getByRole("link", { name: "Livret de formation" }))
  await lead.hands.write(lead.page.getByLabel("Titre du livret"), "Soirée à Florac")
  await lead.hands.tick(lead.page.getByLabel(/^Lombalgie/))
  const begun = lead.page.waitForEvent("download", { timeout: DOWNLOADED_WITHIN })
  await lead.hands.press(lead.page.getByRole("button", { name: "Télécharger le livret" }))
  await begun
  await lead.page.getByText("Le livret est dans vos téléchargements.").waitFor()
  await expectFocusKept(lead.page)
  expect(lead.complaints).toEqual([])
})
