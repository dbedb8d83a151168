import type { Page } from "playwright-core"
import { afterEach, beforeEach, expect, it } from "vitest"
import { accessibilityFaults, overflowOf } from "./accessibility.ts"
import type { Visitor } from "./browser.ts"
import { byKeyboard } from "./by-keyboard.ts"
import { expectCount, expectWords } from "./expect-on-page.ts"
import { selectWords } from "./select-words.ts"
import { stageOfFile } from "./stage.ts"
import { openWritingTable, putCaretIn, sectionText, untilSaved } from "./writing-room.ts"

const stage = stageOfFile()
let ines: Visitor
let marcel: Visitor
let nadia: Visitor

const inBrief = (page: Page) => sectionText(page, "in-brief")
const reasons = (page: Page) => sectionText(page, "reasons")
const strip = (page: Page) => page.getByText("Vous êtes dans une proposition")
const card = (page: Page, words: string) => page.getByRole("article").filter({ hasText: words })

/** Inès coordinates, Marcel writes; Nadia only reads. */
beforeEach(async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel", reader: "Nadia" })
  marcel = await table.sit("Marcel")
  await putCaretIn(inBrief(marcel.page))
  await marcel.page.keyboard.type("Buvez souvent, même sans soif.")
  await putCaretIn(reasons(marcel.page))
  await marcel.page.keyboard.type("La fièvre fait perdre de l’eau. Elle fatigue.")
  await untilSaved(marcel.page)
  ines = await table.sit("Inès")
  nadia = await table.sit("Nadia")
  await inBrief(nadia.page).getByText("Buvez souvent").waitFor()
})
afterEach(() => expect([...ines.complaints, ...marcel.complaints, ...nadia.complaints]).toEqual([]))

/** Nadia begins a proposal, by keyboard, without leaving the page. */
async function begin(): Promise<void> {
  const { page } = nadia
  const hands = byKeyboard(page)
  await hands.press(page.getByRole("button", { name: "Proposer", exact: true }))
  const dialog = page.getByRole("dialog", { name: "Proposer des changements" })
  await hands.write(dialog.getByLabel("Ce que vous voulez changer"), "Dire combien boire")
  await hands.write(dialog.getByLabel("Vos raisons"), "Ma mère ne sait pas combien c’est.")
  await hands.press(dialog.getByRole("button", { name: "Commencer à écrire" }))
  await strip(page).waitFor()
  await inBrief(page).getByText("Buvez souvent").waitFor()
}

/** Nadia changes two sections, and hands her proposal in. */
async function propose(): Promise<void> {
  const { page } = nadia
  await begin()
  await selectWords(page, inBrief(page), "souvent")
  await page.keyboard.type("un verre par heure")
  await selectWords(page, reasons(page), "fatigue")
  await page.keyboard.type("épuise")
  await inBrief(page).locator("ins", { hasText: "un verre par heure" }).waitFor()
  await inBrief(page).locator("del", { hasText: "souvent" }).waitFor()
  await untilSaved(page)
  await strip(page).getByRole("link", { name: "Voir les changements" }).click()
  await page.getByRole("button", { name: "Remettre la proposition" }).click()
  await page.getByText(/^À décider/).waitFor()
}

/** Somebody opens what is proposed. */
async function read({ page }: Visitor): Promise<void> {
  await page.getByRole("link", { name: /^Retour à la reco/ }).click()
  await page.getByRole("link", { name: "Propositions", exact: true }).click()
  await page.getByRole("link", { name: "Dire combien boire" }).click()
  await page.getByText("Ma mère ne sait pas combien c’est.").waitFor()
}

it("a proposal by who only reads is accepted in part, while the text moves, and the rest refused with its reason", async () => {
  await propose()
  expect(await accessibilityFaults(nadia.page)).toEqual([])
  // Nobody has touched the common text.
  await expectWords(inBrief(marcel.page), "Buvez souvent, même sans soif.")

  await read(ines)
  await ines.page.getByRole("button", { name: "Je suis pour" }).click()
  await ines.page.getByText(/^Pour\s:/).waitFor()
  // The base moves: Marcel writes on in the other sentence of what Nadia changes.
  await putCaretIn(reasons(marcel.page))
  await marcel.page.keyboard.press("Control+Home")
  await putCaretIn(inBrief(marcel.page))
  await marcel.page.keyboard.press("End")
  await marcel.page.keyboard.type(" Reposez-vous.")
  await untilSaved(marcel.page)

  const { page } = ines
  const hands = byKeyboard(page)
  await card(page, "un verre par heure").getByRole("checkbox").check()
  await hands.press(page.getByRole("button", { name: "Accepter", exact: true }))
  await hands.write(page.getByRole("textbox", { name: "Pourquoi" }), "On sait quoi faire.")
  await hands.press(page.getByRole("button", { name: "Accepter ces changements" }))
  await card(page, "un verre par heure")
    .getByText(/^Accepté par Inès/)
    .waitFor()
  await expectWords(inBrief(marcel.page), "Buvez un verre par heure, même sans soif. Reposez-vous.")
  await expectWords(reasons(marcel.page), "La fièvre fait perdre de l’eau. Elle fatigue.")

  await card(page, "épuise").getByRole("checkbox").check()
  await page.getByRole("button", { name: "Refuser", exact: true }).click()
  await page.getByRole("textbox", { name: "Pourquoi" }).fill("Trop fort.")
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole("button", { name: "Refuser ces changements" }).click()
  // Who proposed it reads what was decided, without asking.
  await card(nadia.page, "épuise").getByText("Trop fort.").waitFor()
  await nadia.page.getByText(/^Décidée/).waitFor()
  await nadia.page.setViewportSize({ width: 360, height: 700 })
  expect(await overflowOf(nadia.page)).toBe(0)
  // Undo of Marcel takes back what he typed, and nothing of what was accepted.
  await putCaretIn(inBrief(marcel.page))
  await marcel.page.keyboard.press("Control+z")
  await expectWords(inBrief(marcel.page), "Buvez un verre par heure, même sans soif.")
})

it("where the text has changed at the same place nothing is touched, the three are shown, and it is taken by hand", async () => {
  await propose()
  await selectWords(marcel.page, inBrief(marcel.page), "souvent")
  await marcel.page.keyboard.type("peu à peu")
  await untilSaved(marcel.page)
  await read(ines)
  const { page } = ines
  await page.getByLabel("Choisir tous les changements à décider").check()
  await page.getByRole("button", { name: "Accepter", exact: true }).click()
  await page.getByRole("button", { name: "Accepter ces changements" }).click()
  const met = card(page, "un verre par heure").getByRole("region", { name: /Rien n’a été touché/ })
  await expectWords(met.locator("dd").nth(1), "Buvez peu à peu, même sans soif.")
  await expectWords(inBrief(marcel.page), "Buvez peu à peu, même sans soif.")
  await expectWords(reasons(marcel.page), "La fièvre fait perdre de l’eau. Elle fatigue.")
  // The other is still chosen: it comes alone.
  await card(page, "un verre par heure").getByRole("checkbox").uncheck()
  await page.getByRole("button", { name: "Accepter", exact: true }).click()
  await page.getByRole("button", { name: "Accepter ces changements" }).click()
  await expectWords(reasons(marcel.page), "La fièvre fait perdre de l’eau. Elle épuise.")
  await card(page, "un verre par heure").getByRole("checkbox").check()
  await page.getByRole("button", { name: "Déjà écrit à la main" }).click()
  await page.getByRole("button", { name: "Dire que c’est écrit" }).click()
  await card(page, "un verre par heure")
    .getByText(/^Écrit à la main par Inès/)
    .waitFor()
  await expectWords(inBrief(marcel.page), "Buvez peu à peu, même sans soif.")
})

it("a proposal that is written is nobody else’s to read, and taken back nobody’s to decide", async () => {
  await begin()
  await selectWords(nadia.page, inBrief(nadia.page), "souvent")
  await nadia.page.keyboard.type("beaucoup")
  await untilSaved(nadia.page)
  await ines.page.getByRole("link", { name: /^Retour à la reco/ }).click()
  await ines.page.getByRole("link", { name: "Propositions", exact: true }).click()
  await ines.page.getByText("Aucune proposition").waitFor()
  await strip(nadia.page).getByRole("link", { name: "Voir les changements" }).click()
  await nadia.page.getByRole("button", { name: "Remettre la proposition" }).click()
  await ines.page.getByRole("link", { name: "Dire combien boire" }).click()
  await ines.page.getByRole("checkbox").first().check()
  await nadia.page.getByRole("button", { name: "Retirer la proposition" }).click()
  await ines.page.getByText(/^Retirée/).waitFor()
  await expectCount(ines.page.getByRole("checkbox"), 0)
  await expectWords(inBrief(marcel.page), "Buvez souvent, même sans soif.")
})
