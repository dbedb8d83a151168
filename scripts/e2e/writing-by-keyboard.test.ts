import type { Page } from "playwright-core"
import { beforeEach, expect, it } from "vitest"
import type { Visitor } from "./browser.ts"
import { expectAttribute, expectCount, expectFocus, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import {
  openWritingTable,
  putCaretIn,
  sectionText,
  untilCaretIn,
  untilSaved,
  type WritingTable
} from "./writing-room.ts"

const stage = stageOfFile()
let table: WritingTable
let writer: Visitor
let page: Page
beforeEach(async () => {
  table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel", reader: "Nadia" })
  writer = await table.sit("Inès")
  page = writer.page
})

/** The keys of access come with the first focus: they are there once the page says where the caret is. */
const untilTold = (place: string): Promise<void> => expectAttribute(page.locator(".teller"), "data-told", place)
const shown = (): Promise<string | null> => page.locator(".writing-where").textContent()
const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "")

it("undo is the shared one wherever the focus stands, and shows what it takes back", async () => {
  const text = sectionText(page, "in-brief")
  await putCaretIn(text)
  await untilTold("En bref")
  // In one go: a step of undo may end between two keys of a slow machine.
  await page.keyboard.insertText("Alpha bêta gâteau.")
  await untilSaved(page)
  await page.keyboard.press("Tab")
  await expect.poll(focused).toBe("Ajouter du texte (En bref)")
  await page.keyboard.press("Control+z")
  await untilTold("Dernier changement défait, dans «\u202fEn bref\u202f».")
  expect(await text.textContent()).toBe("")
  await expect.poll(focused).toBe("Ajouter du texte (En bref)")
  await page.keyboard.press("Control+Shift+z")
  await expectWords(text, "Alpha bêta gâteau.")
  // From the bar, far from the text: it comes into sight.
  await page.getByRole("button", { name: "Raccourcis" }).focus()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await page.keyboard.press("Control+z")
  await expect.poll(() => text.textContent()).toBe("")
  await expect.poll(() => text.evaluate((node) => node.getBoundingClientRect().top > 0)).toBe(true)
  expect(writer.complaints).toEqual([])
})

it("the browser’s own undo reaches no letter of the text, and a field takes back its own alone", async () => {
  const text = sectionText(page, "in-brief")
  await putCaretIn(text)
  await untilTold("En bref")
  await page.keyboard.insertText("Une phrase entière.")
  await untilSaved(page)
  await page.getByRole("button", { name: "Sources" }).click()
  await page.getByRole("button", { name: "Ajouter une source" }).click()
  const field = page.locator(".panel").getByLabel("Titre", { exact: true })
  await field.focus()
  await page.keyboard.insertText("Toux")
  await page.keyboard.press("Control+z")
  await expect.poll(() => field.inputValue()).toBe("")
  expect(await text.textContent()).toBe("Une phrase entière.")
  // The field has nothing left of its own: the shared undo takes back the burst whole, not some letters of it.
  await page.keyboard.press("Control+z")
  await expect.poll(() => text.textContent()).toBe("")
  // What the menu of the browser asks for goes the same way.
  await page.evaluate(() => document.execCommand("undo"))
  expect(await text.textContent()).toBe("")
  expect(writer.complaints).toEqual([])
})

it("Tab goes from a piece to its fields, Escape back; the place is told once and shown", async () => {
  await putCaretIn(sectionText(page, "statements").locator(".statement-text").first())
  await untilTold("Recommandations, recommandation")
  await page.keyboard.type("Laver les mains.")
  expect(await shown()).toBe("Recommandations, recommandation")
  await page.keyboard.press("Tab")
  await expect.poll(focused).toBe("Force")
  // A choice is kept when it is made, and the shared undo takes it back from where one stands.
  await page.keyboard.press("ArrowUp")
  await page.keyboard.press("Home")
  const opener = sectionText(page, "statements").locator(".statement-opener").first()
  await expectWords(opener, "Force et sens non précisés")
  await page.keyboard.press("Enter")
  await expectWords(opener, "Nous recommandons")
  await expectAttribute(page.locator(".teller"), "data-told", /Gardé\u202f: Forte\./)
  await page.keyboard.press("Control+z")
  await expectWords(opener, "Force et sens non précisés")
  await expect.poll(focused).toBe("Force")
  await page.keyboard.press("Escape")
  await untilCaretIn(sectionText(page, "statements").locator(".statement-text").first())
  await page.keyboard.press("Control+Enter")
  await page.keyboard.type("/recom")
  await page.getByRole("option", { name: /Recommandation/ }).waitFor()
  await page.keyboard.press("Enter")
  await untilTold("Recommandations, recommandation 2 sur 2")
  await page.keyboard.type("Aérer la pièce chaque jour.")
  const second = page.getByRole("group", { name: "Recommandation 2 sur 2\u202f: Aérer la pièce chaque jour." })
  await second.waitFor()
  await second.getByRole("button", { name: "Retirer (Recommandation 2 sur 2)" }).waitFor()
  // What stands against a recommendation is not told as it comes, only when it changes under the hand that writes.
  await second.getByText("Un point contredit ses preuves").waitFor()
  expect(await page.locator(".teller").getAttribute("data-told")).not.toContain("contredit")
  await second.getByLabel("Ne repose sur aucune étude, parce que…").focus()
  await page.keyboard.type("Accord du groupe.")
  await page.keyboard.press("Enter")
  await expectAttribute(page.locator(".teller"), "data-told", /Aucun critère auquel la comparer/)
  await expectCount(page.getByRole("button", { name: "Ajouter du texte (Historique)" }), 1)
  expect(writer.complaints).toEqual([])
})

it("a burst of typing tells nothing, and each key is seen to be saved", async () => {
  await putCaretIn(sectionText(page, "in-brief"))
  await untilTold("En bref")
  const told = await page.locator(".teller").evaluateHandle((teller) => {
    const seen: (string | null)[] = []
    new MutationObserver(() => seen.push(teller.getAttribute("data-told"))).observe(teller, { attributes: true })
    return seen
  })
  await page.keyboard.type("Trente-huit lettres, une à la fois.", { delay: 40 })
  await untilSaved(page)
  // On a machine that does much else it may have waited long enough to be told once.
  expect((await told.jsonValue()).length).toBeLessThanOrEqual(1)
  expect(writer.complaints).toEqual([])
})

it("Tab leaves a table at its last cell, and adds no row", async () => {
  await putCaretIn(sectionText(page, "reasons"))
  await page.keyboard.type("/tableau")
  await page.getByRole("option", { name: /^Tableau Trois/ }).waitFor()
  await page.keyboard.press("Enter")
  const rows = sectionText(page, "reasons").locator("tr")
  await expectCount(rows, 3)
  for (let press = 0; press < 9; press += 1) await page.keyboard.press("Tab")
  await expectCount(rows, 3)
  await expectFocus(page, "Ajouter une ligne")
  expect(writer.complaints).toEqual([])
})

it("in a text that is only read nothing that writes is reached, and its citations are", async () => {
  await putCaretIn(sectionText(page, "in-brief"))
  await page.keyboard.type("Une phrase.")
  await untilSaved(page)
  const reader = await table.sit("Nadia")
  const paper = reader.page.locator(".paper")
  await paper.getByText("Une phrase.").waitFor()
  await expectAttribute(paper, "role", "article")
  // The evidence comes after the text, and is of the text that is compared below.
  await paper.getByText("Un point contredit ses preuves").waitFor()
  const reached = await paper.evaluate((text) =>
    [...text.querySelectorAll<HTMLElement>("button, input, select, textarea, summary, [contenteditable=true]")]
      .filter((one) => one.checkVisibility() && !one.matches(":disabled") && one.tabIndex >= 0)
      // A remark writes nothing in the text.
      .filter((one) => !one.matches(".citation, .piece-remark"))
      .map((one) => one.outerHTML)
  )
  expect(reached).toEqual([])
  await reader.page.keyboard.press("Tab")
  const before = await paper.textContent()
  // Whatever is forced open answers with nothing.
  await paper.evaluate((text) => {
    for (const button of text.querySelectorAll<HTMLElement>("[data-writing] button, button[data-writing]"))
      button.click()
  })
  expect(await paper.textContent()).toBe(before)
  expect(reader.complaints).toEqual([])
})
