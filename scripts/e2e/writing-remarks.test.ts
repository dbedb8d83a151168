import type { Locator, Page } from "playwright-core"
import { afterEach, beforeEach, expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import type { Visitor } from "./browser.ts"
import { demoMember } from "./demonstration-house.ts"
import { expectCount, expectValue, expectWords } from "./expect-on-page.ts"
import { selectWords } from "./select-words.ts"
import { stageOfFile } from "./stage.ts"
import {
  call,
  type Members,
  openWritingTable,
  putCaretIn,
  sectionText,
  untilSaved,
  type WritingTable
} from "./writing-room.ts"

const stage = stageOfFile()
let table: WritingTable
let marcel: Visitor
let nadia: Visitor

const SENTENCE = "Buvez souvent, même sans soif."

/** Marcel writes; Nadia only reads. */
beforeEach(async () => {
  table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel", reader: "Nadia" })
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
const marked = (page: Page) => page.locator(".paper .remarked")
const openPanel = (page: Page) => page.getByRole("button", { name: /^Remarques/ }).click()

/** Nadia makes a remark on words of « En bref ». */
async function remark(said: string, words = SENTENCE): Promise<void> {
  const { page } = nadia
  await selectWords(page, sectionText(page, "in-brief"), words)
  await page.getByRole("toolbar", { name: "Mise en forme" }).getByRole("button", { name: "Remarque" }).click()
  await expectWords(panel(page).locator("blockquote").first(), words)
  await panel(page).getByLabel("Votre remarque").fill(said)
  await page.getByRole("button", { name: "Publier la remarque" }).click()
  await thread(page).getByText(said).waitFor()
}

it("who only reads makes a remark on words; who writes sees it at once, answers, and it is settled", async () => {
  const stored = () => call(marcel.page, stage.house.url, "GET", `/documents/${table.documentId}`)
  const before = await stored()
  await remark("Combien par jour ?")
  await expectWords(marked(marcel.page), SENTENCE)
  await marcel.page.getByRole("button", { name: "Remarques (1)" }).click()
  await thread(marcel.page).getByText("Combien par jour ?").waitFor()
  expect(await accessibilityFaults(marcel.page)).toEqual([])
  await thread(marcel.page).getByRole("button", { name: "Répondre" }).click()
  await thread(marcel.page).getByLabel("Votre réponse").pressSequentially("Je demande à @belk")
  await marcel.page.keyboard.press("Enter")
  await thread(marcel.page).getByLabel("Votre réponse").pressSequentially("et @ines")
  await marcel.page.keyboard.press("Enter")
  // A panel that is closed before one has sent loses nothing of it.
  await panel(marcel.page).getByRole("button", { name: "Fermer" }).click()
  await openPanel(marcel.page)
  await expectValue(thread(marcel.page).getByLabel("Votre réponse"), "Je demande à @Nadia Belkacem et @Inès Castanet ")
  await thread(marcel.page).getByRole("button", { name: "Envoyer la réponse" }).click()
  const mentioned = thread(nadia.page).locator(".remark-mention")
  await expect.poll(() => mentioned.allTextContents()).toEqual(["@Nadia Belkacem", "@Inès Castanet"])
  expect(await accessibilityFaults(nadia.page)).toEqual([])

  await marcel.page.getByRole("button", { name: "Plan", exact: true }).click()
  await marcel.page.getByRole("navigation", { name: "Plan de la reco" }).getByText("1 remarque").waitFor()

  await thread(nadia.page).getByRole("button", { name: "Régler" }).click()
  await expectCount(marked(marcel.page), 0)
  await expectCount(thread(nadia.page), 0)
  await panel(nadia.page).getByText("Choisir (à régler)").click()
  await panel(nadia.page).getByLabel("Montrer").selectOption({ label: "Réglées" })
  await thread(nadia.page).getByText("Réglée par Nadia Belkacem").waitFor()
  await thread(nadia.page).getByRole("button", { name: "Rouvrir" }).click()
  await marked(marcel.page).waitFor()
  // The text has never heard of any of it.
  expect(await stored()).toEqual(before)
})

it("a remark goes with its words: cut and pasted elsewhere, taken out, and brought back", async () => {
  await remark("Combien par jour ?")
  const { page } = marcel
  await marked(page).waitFor()
  // Words around it change nothing.
  await putCaretIn(sectionText(page, "in-brief"))
  await page.keyboard.press("End")
  await page.keyboard.type(" Et reposez-vous.")
  await expectWords(marked(page), SENTENCE)

  // The whole section.
  await page.keyboard.press("Control+a")
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
  await page.keyboard.press("Control+x")
  await expectCount(marked(nadia.page), 0)
  await openPanel(page)
  await thread(page).getByText("Ces mots ne sont plus dans le texte").waitFor()
  await expectWords(thread(page).locator("blockquote"), SENTENCE)
  await putCaretIn(sectionText(page, "practical-advice"))
  const bound = page.waitForResponse((answer) => answer.url().endsWith("/anchor") && answer.ok())
  await page.keyboard.press("Control+v")
  await sectionText(page, "practical-advice").locator(".remarked").waitFor()
  await sectionText(nadia.page, "practical-advice").locator(".remarked").waitFor()
  await expectWords(marked(nadia.page), SENTENCE)
  await expectCount(thread(page).getByText("Ces mots ne sont plus dans le texte"), 0)
  // It is bound to its new letters: written in, they are still those.
  await bound
  await sectionText(page, "practical-advice").locator(".remarked").click()
  await page.keyboard.type("ZZ")
  // The caret of another stands in the words.
  await marked(nadia.page).filter({ hasText: "ZZ" }).waitFor()
})

it("by the keyboard alone: from words to a remark, from its words to it, and back", async () => {
  const { page } = marcel
  await putCaretIn(sectionText(page, "in-brief"))
  await page.keyboard.press("Home")
  await page.keyboard.press("Control+Shift+ArrowRight")
  await page.keyboard.press("Control+Alt+KeyM")
  await panel(page).getByLabel("Votre remarque").waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA")
  await page.keyboard.type("Est-ce le bon mot ?")
  await page.keyboard.press("Tab")
  await page.keyboard.press("Tab")
  await page.keyboard.press("Enter")
  const hasFocus = (place: Locator) =>
    expect.poll(() => place.evaluate((it) => it === document.activeElement)).toBe(true)
  await hasFocus(thread(page))
  await page.keyboard.press("Escape")
  await hasFocus(page.locator(".paper"))
  await page.keyboard.type("Z")
  await sectionText(page, "in-brief")
    .getByText(/^ZAvant/)
    .waitFor()
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("Alt+Enter")
  await hasFocus(thread(page))

  // In a text that is only read one comes to the words by Tab.
  const mark = marked(nadia.page)
  await mark.waitFor()
  await mark.focus()
  await nadia.page.keyboard.press("Enter")
  await hasFocus(thread(nadia.page))
  await nadia.page.keyboard.press("Escape")
  await hasFocus(mark)
  // And words are said where they cannot be selected.
  await openPanel(nadia.page)
  await expectCount(panel(nadia.page), 0)
  await openPanel(nadia.page)
  // The thread that one had come to is not come to again.
  await hasFocus(panel(nadia.page).getByRole("heading", { name: "Remarques", exact: true }))
  await panel(nadia.page).getByRole("button", { name: "Remarque sur des mots du texte" }).press("Enter")
  await panel(nadia.page).getByLabel("Les mots dont vous parlez").fill("même sans soif")
  await nadia.page.keyboard.press("Enter")
  await panel(nadia.page).getByLabel("Votre remarque").fill("Pourquoi ?")
  await panel(nadia.page).getByRole("button", { name: "Publier la remarque" }).press("Enter")
  await expectCount(marked(nadia.page), 2)
})

it("fits a telephone", async () => {
  await remark("Combien par jour ?")
  const { page } = nadia
  await page.setViewportSize({ width: 360, height: 740 })
  await expect.poll(() => overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])
  // The title is with the sheet, whose place any panel takes here.
  const faults = (await accessibilityFaults(page)).filter((fault) => !fault.includes("page-has-heading-one"))
  expect(faults).toEqual([])
  await thread(page).getByRole("button", { name: "Voir dans le texte" }).click()
  await expectCount(panel(page), 0)
  await marked(page).waitFor()
})

it("is made on a recommendation, a source, an outcome and the whole reco; given to somebody, it waits for them", async () => {
  const { page } = marcel
  const { url } = stage.house
  const ines = await stage.member("Inès")
  const reco = `/recos/${table.recoId}`
  await call(ines.page, url, "POST", `${reco}/references`, { csl: { type: "report", title: "Rapport sur la toux" } })
  const question = await call<{ id: string }>(ines.page, url, "POST", `${reco}/questions`, { population: "Adultes" })
  const outcome = await call<{ id: string }>(ines.page, url, "POST", `${reco}/questions/${question.id}/outcomes`, {
    name: "Gêne due à la toux",
    kind: "dichotomous"
  })
  await putCaretIn(page.locator(".statement-text").first())
  await page.keyboard.type("Boire une tisane de thym.")
  await untilSaved(page)
  const statement = page.locator(".statement").first()
  await statement.getByRole("button", { name: "Remarque" }).click()
  await expectWords(panel(page).locator("blockquote"), "Boire une tisane de thym.")
  await panel(page).getByLabel("Votre remarque").fill("Quelle dose ?")
  await panel(page).getByLabel("Confier à").selectOption({ label: "Nadia Belkacem" })
  await panel(page).getByRole("button", { name: "Publier la remarque" }).click()
  await thread(page).getByText("Quelle dose ?").waitFor()
  await expectCount(page.locator(".statement.piece-remarked"), 1)
  await panel(page).getByRole("button", { name: "Remarque sur toute la reco" }).click()
  await panel(page).getByLabel("Votre remarque").fill("Le plan est bon.")
  await panel(page).getByRole("button", { name: "Publier la remarque" }).click()
  await expectCount(thread(page), 2)

  await page.getByRole("button", { name: "Sources", exact: true }).click()
  const sources = page.getByRole("complementary", { name: "Sources" })
  await sources.getByRole("button", { name: "Remarques", exact: true }).click()
  await sources.getByLabel("Votre remarque").fill("Une édition plus récente existe.")
  await sources.getByRole("button", { name: "Publier la remarque" }).click()
  await sources.getByRole("button", { name: "Remarques (1)" }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await page.goto(`${url}/atelier${reco}/preuves/criteres/${outcome.id}`)
  await page.getByRole("button", { name: "Remarques", exact: true }).click()
  await page.getByLabel("Votre remarque").fill("Mesurée quand ?")
  await page.getByRole("button", { name: "Publier la remarque" }).click()
  await page.getByRole("button", { name: "Remarques (1)" }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  await nadia.page.goto(`${url}/atelier/attend`)
  await nadia.page.getByRole("heading", { name: "Remarques qui vous attendent" }).waitFor()
  expect(await accessibilityFaults(nadia.page)).toEqual([])
  await nadia.page.getByRole("link", { name: "Lire et répondre" }).first().click()
  await thread(nadia.page).first().getByText("Quelle dose ?").waitFor()
  await expect
    .poll(() =>
      thread(nadia.page)
        .first()
        .evaluate((it) => it === document.activeElement)
    )
    .toBe(true)
  await thread(nadia.page).first().getByText("Vous attend").waitFor()
})

it("closes at once to whoever loses access, and keeps what they had typed", async () => {
  const { page } = nadia
  await page.getByRole("button", { name: /^Remarques/ }).click()
  await panel(page).getByRole("button", { name: "Remarque sur toute la reco" }).click()
  await panel(page).getByLabel("Votre remarque").fill("Ce que je pense")
  // Neither does a panel that one leaves for another lose it.
  await page.getByRole("button", { name: "Plan", exact: true }).click()
  await page.getByRole("navigation", { name: "Plan de la reco" }).waitFor()
  await page.getByRole("button", { name: /^Remarques/ }).click()
  await expectValue(panel(page).getByLabel("Votre remarque"), "Ce que je pense")
  const ines = await stage.member("Inès")
  const { url } = stage.house
  const { items } = await call<Members>(ines.page, url, "GET", "/members")
  const id = items.find(({ name }) => name === demoMember("Nadia").name)?.id ?? ""
  await call(ines.page, url, "DELETE", `/recos/${table.recoId}/team/${id}`)
  await panel(page).getByRole("button", { name: "Publier la remarque" }).click()
  await panel(page).getByRole("alert").getByText("Vous ne faites pas partie de l’équipe de cette reco.").waitFor()
  await expectValue(panel(page).getByLabel("Votre remarque"), "Ce que je pense")
  await marcel.page.getByRole("button", { name: "Remarques", exact: true }).click()
  await expectCount(thread(marcel.page), 0)
})

it("says that remarks could not be read, never that there are none", async () => {
  const { page } = nadia
  await page.route("**/api/recos/*/remarks", (route) => route.abort())
  await page.reload()
  await page.getByRole("button", { name: /^Remarques/ }).click()
  await panel(page).getByRole("alert").waitFor()
  await expectCount(panel(page).getByText(/Aucune remarque|Lecture des remarques/), 0)
})
