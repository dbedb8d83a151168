import type { Locator, Page } from "playwright-core"
import { afterEach, beforeEach, expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import type { Visitor } from "./browser.ts"
import { byKeyboard } from "./by-keyboard.ts"
import { expectAttribute, expectCount, expectValue, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { openWritingTable, putCaretIn, sectionText, untilSaved, type WritingTable } from "./writing-room.ts"

const stage = stageOfFile()
let table: WritingTable
let marcel: Visitor

const FIRST = "Un œdème du visage, puis des œdèmes."
const SECOND = "OEDÈME des jambes."

const bar = (page: Page) => page.getByRole("search", { name: "Chercher dans le texte" })
const field = (page: Page) => bar(page).getByLabel("Chercher", { exact: true })
const count = (page: Page) => bar(page).locator(".find-count")
const found = (page: Page) => page.locator(".paper .found")
const shown = (page: Page) => page.locator(".paper .found-current")
const told = (page: Page, words: RegExp) => expectAttribute(page.locator(".teller"), "data-told", words)
const hasFocus = (place: Locator) => expect.poll(() => place.evaluate((it) => it === document.activeElement)).toBe(true)
const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString())

/** Marcel has written in two sections. */
beforeEach(async () => {
  table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel", reader: "Nadia" })
  marcel = await table.sit("Marcel")
  const { page } = marcel
  await putCaretIn(sectionText(page, "practical-advice"))
  await page.keyboard.type(SECOND)
  await putCaretIn(sectionText(page, "in-brief"))
  await page.keyboard.type(FIRST)
  await untilSaved(page)
})
afterEach(() => expect(marcel.complaints).toEqual([]))

it("one finds « œdème » by « oedeme » and replaces all; one undo brings it all back, and nothing of what another writes goes", async () => {
  const { page } = marcel
  const ines = await table.sit("Inès")
  await page.keyboard.press("Control+Home")
  // The field may still be on its way: what is typed is for it all the same.
  await page.keyboard.press("Control+h")
  await page.keyboard.type("oedeme")
  await expectWords(count(page), "1 sur 3")
  await expectValue(field(page), "oedeme")
  await told(page, /^1 sur 3, En bref\u202f: .*Un œdème du visage/)
  await expect.poll(() => found(page).allTextContents()).toEqual(["œdème", "œdème", "OEDÈME"])
  await expectCount(found(ines.page), 0)

  // Found words follow the text while another writes before them, and beside them.
  await putCaretIn(sectionText(ines.page, "in-brief"))
  await ines.page.keyboard.press("Control+Home")
  await ines.page.keyboard.press("End")
  await ines.page.keyboard.type(" sans œdeme")
  await expectWords(count(page), "2 sur 4")
  await expectWords(shown(page), "œdème")
  await putCaretIn(sectionText(ines.page, "in-brief"))
  await ines.page.keyboard.press("End")
  await ines.page.keyboard.type(" Inès écrit")
  await sectionText(page, "in-brief").getByText("Inès écrit").waitFor()

  const hands = byKeyboard(page)
  await hands.write(bar(page).getByLabel("Remplacer par"), "gonflement")
  await hands.press(bar(page).getByRole("button", { name: "Tout remplacer" }))
  await told(page, /4 passages remplacés, dans 3 parties\./)
  await expectWords(count(page), "Aucun résultat")
  await expectWords(sectionText(page, "in-brief"), "Un gonflement du visage, puis des gonflements. Inès écrit")
  await expectWords(sectionText(ines.page, "practical-advice"), "gonflement des jambes.")
  await ines.page.keyboard.type(" encore.")
  await sectionText(page, "in-brief").getByText("Inès écrit encore.").waitFor()

  await page.keyboard.press("Control+z")
  for (const one of [page, ines.page]) {
    await expectWords(sectionText(one, "in-brief"), `${FIRST} Inès écrit encore.`)
    await expectWords(sectionText(one, "practical-advice"), SECOND)
    await expectWords(one.locator(".reco-title"), "sans œdeme")
  }
  await untilSaved(page)
  expect(ines.complaints).toEqual([])
})

it("by keyboard alone: from the text to a word, over the options, one replaced with its marks, and back to the text", async () => {
  const { page } = marcel
  const { keyboard } = page
  await keyboard.press("Home")
  await keyboard.press("ArrowRight")
  await keyboard.press("ArrowRight")
  await keyboard.press("ArrowRight")
  await keyboard.press("Control+Shift+ArrowRight")
  await keyboard.press("Control+b")
  await sectionText(page, "in-brief").locator("strong").waitFor()
  // What is selected is looked for.
  await keyboard.press("Control+f")
  await expectValue(field(page), "œdème")
  await hasFocus(field(page))
  await keyboard.type("oedeme")
  await expectWords(count(page), "1 sur 3")
  await keyboard.press("Enter")
  await expectWords(count(page), "2 sur 3")
  await keyboard.press("Shift+Enter")
  await keyboard.press("Shift+Enter")
  await expectWords(count(page), "3 sur 3")
  await told(page, /autre bout du texte\. 3 sur 3, En pratique\u202f: OEDÈME/)
  expect(await shown(page).evaluate((it) => it.getBoundingClientRect().top < innerHeight)).toBe(true)
  await keyboard.press("F3")
  await expectWords(count(page), "1 sur 3")

  const hands = byKeyboard(page)
  await hands.press(bar(page).getByRole("button", { name: "Options" }))
  await hands.tick(bar(page).getByLabel("Mots entiers"))
  await expectWords(count(page), "1 sur 2")
  await hands.tick(bar(page).getByLabel("Respecter accents et majuscules"))
  await expectWords(count(page), "Aucun résultat")
  await bar(page).getByText("Seul le texte est cherché").waitFor()
  await told(page, /^Aucun résultat\. Seul le texte/)
  await hands.tick(bar(page).getByLabel("Respecter accents et majuscules"))
  await hands.tick(bar(page).getByLabel("Dans la sélection seulement"))
  await expectWords(count(page), "1 sur 1")
  await bar(page).getByRole("button", { name: "Options (2)" }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await hands.tick(bar(page).getByLabel("Dans la sélection seulement"))
  await expectWords(count(page), "1 sur 2")

  await hands.press(bar(page).getByRole("button", { name: "Remplacer…" }))
  await hands.write(bar(page).getByLabel("Remplacer par"), "oedème")
  await keyboard.press("Enter")
  await told(page, /1 passage remplacé\. 2 sur 2/)
  await expectWords(sectionText(page, "in-brief").locator("strong"), "oedème")
  expect(await accessibilityFaults(page)).toEqual([])
  await keyboard.press("Escape")
  await expectCount(bar(page), 0)
  await expectCount(found(page), 0)
  await hasFocus(page.locator(".paper"))
  await expect.poll(() => selected(page)).toBe("OEDÈME")
  await keyboard.press("Control+z")
  await expectWords(sectionText(page, "in-brief"), FIRST)
  await untilSaved(page)
})

it("what another has changed meanwhile is not replaced", async () => {
  const { page } = marcel
  const ines = await table.sit("Inès")
  await page.keyboard.press("Control+Home")
  await page.keyboard.press("Control+h")
  await page.keyboard.type("oedeme")
  await page.keyboard.press("Enter")
  await page.keyboard.press("Enter")
  await expectWords(count(page), "3 sur 3")
  await bar(page).getByLabel("Remplacer par").fill("gonflement")
  await putCaretIn(sectionText(ines.page, "practical-advice"))
  await ines.page.keyboard.press("Home")
  await ines.page.keyboard.press("Delete")
  await expectWords(sectionText(page, "practical-advice"), "EDÈME des jambes.")
  await expectWords(count(page), "1 sur 2")
  await bar(page).getByRole("button", { name: "Tout remplacer" }).click()
  await expectWords(sectionText(page, "in-brief"), "Un gonflement du visage, puis des gonflements.")
  await expectWords(sectionText(page, "practical-advice"), "EDÈME des jambes.")
  await bar(page).getByText("2 passages remplacés.").waitFor()
  expect(ines.complaints).toEqual([])
})

it("who only reads finds, and is offered nothing that replaces", async () => {
  const nadia = await table.sit("Nadia")
  const { page } = nadia
  await sectionText(page, "in-brief").getByText(FIRST).waitFor()
  await page.keyboard.press("Control+f")
  await page.keyboard.type("oedeme")
  await page.keyboard.press("Enter")
  await expectWords(count(page), "2 sur 3")
  await expectCount(bar(page).getByRole("button", { name: /Remplacer|Tout remplacer/ }), 0)
  await expectCount(bar(page).getByLabel("Remplacer par"), 0)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press("Escape")
  await expectCount(bar(page), 0)
  await expect.poll(() => selected(page)).toBe("œdème")
  // From the button as well, which has the focus again where nothing was found.
  const button = page.getByRole("button", { name: "Chercher", exact: true })
  await button.press("Enter")
  await page.keyboard.type("introuvable")
  await expectWords(count(page), "Aucun résultat")
  await page.keyboard.press("Escape")
  await hasFocus(button)
  expect(nadia.complaints).toEqual([])
})

it("fits a telephone, where its button makes the bar no longer", async () => {
  const { page } = marcel
  await page.setViewportSize({ width: 360, height: 740 })
  const button = page.getByRole("button", { name: "Chercher", exact: true })
  const topOf = async (place: Locator) => (await place.boundingBox())?.y
  const usual = page.getByRole("button", { name: "Gestes usuels" })
  await expect.poll(async () => (await topOf(button)) === (await topOf(usual))).toBe(true)
  // A panel takes the place of the text here: it leaves it to the search.
  await page.getByRole("button", { name: "Plan", exact: true }).click()
  await page.getByRole("complementary", { name: "Plan" }).waitFor()
  await button.click()
  await field(page).fill("oedeme")
  // The first from the caret on.
  await expectWords(count(page), "3 sur 3")
  await expectCount(page.getByRole("complementary", { name: "Plan" }), 0)
  await bar(page).getByRole("button", { name: "Remplacer…" }).click()
  await bar(page).getByRole("button", { name: "Options" }).click()
  await bar(page).getByRole("button", { name: "Résultat précédent" }).click()
  await expectWords(count(page), "2 sur 3")
  await shown(page).waitFor()
  await expect.poll(() => overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])
  expect(await accessibilityFaults(page)).toEqual([])
})
