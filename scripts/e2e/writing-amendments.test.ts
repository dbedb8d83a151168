import type { Page } from "playwright-core"
import { afterEach, beforeEach, expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import type { Visitor } from "./browser.ts"
import { byKeyboard } from "./by-keyboard.ts"
import { expectCount, expectValue, expectWords } from "./expect-on-page.ts"
import { selectWords } from "./select-words.ts"
import { stageOfFile } from "./stage.ts"
import { openWritingTable, putCaretIn, sectionText, untilSaved } from "./writing-room.ts"

const stage = stageOfFile()
let marcel: Visitor
let nadia: Visitor

const SENTENCE = "Buvez souvent, même sans soif."
const WORDING = "Buvez un verre d’eau toutes les heures."

/** Marcel writes; Nadia only reads. */
beforeEach(async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel", reader: "Nadia" })
  marcel = await table.sit("Marcel")
  await putCaretIn(sectionText(marcel.page, "in-brief"))
  await marcel.page.keyboard.type(`Avant tout. ${SENTENCE}`)
  await untilSaved(marcel.page)
  nadia = await table.sit("Nadia")
  await sectionText(nadia.page, "in-brief").getByText(SENTENCE).waitFor()
})
afterEach(() => expect([...marcel.complaints, ...nadia.complaints]).toEqual([]))

const panel = (page: Page) => page.getByRole("complementary", { name: "Remarques" })
const thread = (page: Page) => panel(page).getByRole("article")
const inBrief = (page: Page) => sectionText(page, "in-brief")

/** Nadia proposes other words for those of the sentence. */
async function propose(wording = WORDING): Promise<void> {
  const { page } = nadia
  await selectWords(page, inBrief(page), SENTENCE)
  await page.getByRole("toolbar", { name: "Mise en forme" }).getByRole("button", { name: "Remarque" }).click()
  await panel(page).getByRole("button", { name: "Proposer une autre rédaction" }).click()
  await panel(page).getByLabel("La rédaction que vous proposez").fill(wording)
  await panel(page).getByLabel("Vos raisons").fill("On ne sait pas combien c’est.")
  await panel(page).getByRole("button", { name: "Publier la proposition" }).click()
  await thread(page).getByText("On ne sait pas combien c’est.").waitFor()
}

it("other words are proposed by who only reads, and accepted while somebody writes beside them", async () => {
  await propose()
  expect(await accessibilityFaults(nadia.page)).toEqual([])
  await expectWords(inBrief(nadia.page), `Avant tout. ${SENTENCE}`)
  await thread(nadia.page).getByText("Qui écrit dans cette reco l’accepte ou la refuse.").waitFor()
  await expectCount(thread(nadia.page).getByRole("button", { name: "Accepter" }), 0)

  const { page } = marcel
  const hands = byKeyboard(page)
  await putCaretIn(inBrief(page))
  await page.keyboard.press("End")
  await page.keyboard.type(" Et reposez-vous.")
  await hands.press(page.getByRole("button", { name: "Remarques (1)" }))
  await expectWords(thread(page).locator("del").last(), "souvent, même sans soif")
  expect(await accessibilityFaults(page)).toEqual([])
  await hands.press(thread(page).getByRole("button", { name: "Accepter", exact: true }))
  await hands.write(thread(page).getByLabel("Pourquoi"), "Plus clair.")
  await hands.press(thread(page).getByRole("button", { name: "Accepter cette rédaction" }))
  for (const at of [page, nadia.page]) {
    await expectWords(inBrief(at), `Avant tout. ${WORDING} Et reposez-vous.`)
    await expectCount(thread(at), 0)
  }
  // What Marcel takes back is what he typed, never what he has accepted of somebody else’s.
  await putCaretIn(inBrief(page))
  await page.keyboard.press("Control+z")
  await expectWords(inBrief(page), `Avant tout. ${WORDING}`)

  await panel(nadia.page).getByText("Choisir (à régler)").click()
  await panel(nadia.page).getByLabel("Montrer").selectOption({ label: "Réglées" })
  await thread(nadia.page)
    .getByText(/^Acceptée par Marcel/)
    .waitFor()
  await thread(nadia.page).getByText("Plus clair.").waitFor()
})

it("other words are refused with a reason, which is read; a proposal that says the same is none", async () => {
  const { page } = nadia
  await selectWords(page, inBrief(page), SENTENCE)
  await page.getByRole("toolbar", { name: "Mise en forme" }).getByRole("button", { name: "Remarque" }).click()
  await panel(page).getByRole("button", { name: "Proposer une autre rédaction" }).click()
  await panel(page).getByLabel("Vos raisons").fill("Plus court.")
  await panel(page).getByRole("button", { name: "Publier la proposition" }).click()
  await panel(page).getByText("C’est ce que dit déjà le texte.").waitFor()
  await panel(page).getByLabel("La rédaction que vous proposez").fill("")
  await panel(page).getByRole("button", { name: "Publier la proposition" }).click()
  await thread(page).getByText("La proposition retire ces mots.").waitFor()

  await marcel.page.getByRole("button", { name: "Remarques (1)" }).click()
  await thread(marcel.page).getByRole("button", { name: "Refuser", exact: true }).click()
  await thread(marcel.page).getByLabel("Pourquoi").fill("Ils aident à tenir.")
  // A panel that one leaves loses nothing of it.
  await panel(marcel.page).getByRole("button", { name: "Fermer" }).click()
  await marcel.page.getByRole("button", { name: "Remarques (1)" }).click()
  await expectValue(thread(marcel.page).getByLabel("Pourquoi"), "Ils aident à tenir.")
  await thread(marcel.page).getByRole("button", { name: "Refuser cette rédaction" }).click()
  await expectCount(thread(page), 0)
  await panel(page).getByText("Choisir (à régler)").click()
  await panel(page).getByLabel("Montrer").selectOption({ label: "Réglées" })
  await thread(page)
    .getByText(/^Refusée par Marcel/)
    .waitFor()
  await thread(page).getByText("Ils aident à tenir.").waitFor()
  await expectWords(inBrief(marcel.page), `Avant tout. ${SENTENCE}`)
})

it("words that have changed since are left alone, and the page says so", async () => {
  await propose()
  const { page } = marcel
  await putCaretIn(inBrief(page))
  await page.keyboard.press("End")
  await page.keyboard.press("ArrowLeft")
  await page.keyboard.type(" le soir")
  await untilSaved(page)
  await page.getByRole("button", { name: "Remarques (1)" }).click()
  await thread(page).getByRole("button", { name: "Accepter", exact: true }).click()
  await thread(page).getByRole("button", { name: "Accepter cette rédaction" }).click()
  await thread(page).getByRole("alert").getByText("Ces mots ont changé dans le texte depuis la proposition").waitFor()
  await expectWords(inBrief(page), "Avant tout. Buvez souvent, même sans soif le soir.")
  // Whoever proposed it takes it back.
  await thread(nadia.page).getByRole("button", { name: "Retirer ma proposition" }).click()
  await expectCount(thread(page), 0)
})

it("who is for it says so, and it fits a telephone", async () => {
  await propose()
  const { page } = marcel
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole("button", { name: "Remarques (1)" }).click()
  const isFor = thread(page).getByRole("button", { name: "Je suis pour" })
  await isFor.click()
  await thread(nadia.page).getByText("Pour\u202f: Marcel Teissonnier").waitFor()
  await expect.poll(() => overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])
  await thread(page).getByRole("button", { name: "Je ne suis plus pour" }).click()
  await expectCount(thread(nadia.page).getByText(/^Pour\u202f:/), 0)
})
