import type { Page } from "playwright-core"
import { beforeEach, expect, it } from "vitest"
import { accessibilityFaults } from "./accessibility.ts"
import type { Visitor } from "./browser.ts"
import { expectAttribute, expectCount } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { openWritingTable, putCaretIn, sectionText, untilSaved } from "./writing-room.ts"

const stage = stageOfFile()
let ines: Visitor
let page: Page
beforeEach(async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  ines = await table.sit("Inès")
  page = ines.page
  await untilSaved(page)
  // What helps while one types comes with the first caret: until it is there, signs stay as they are typed.
  const arrived = page.waitForResponse(/while-typing/)
  await putCaretIn(sectionText(page, "environment"))
  await arrived
  await expect
    .poll(async () => {
      await page.keyboard.type("l'")
      const words = await text()
      for (let letter = 0; letter < words.length; letter += 1) await page.keyboard.press("Backspace")
      return words
    })
    .toBe("l’")
})

const text = async (): Promise<string> =>
  (await sectionText(page, "environment").locator("p, h3, h4, li").allTextContents()).join("|")
/** Spaces that do not break, so that one sees them. */
const shown = async (): Promise<string> => (await text()).replaceAll("\u202f", "_").replaceAll("\u00a0", "~")

it("French is set as one types, and one undo takes that back alone", async () => {
  await page.keyboard.type('Dire "bonjour" : l\'eau ?')
  await expect.poll(shown).toBe("Dire «_bonjour_»_: l’eau_?")
  await page.keyboard.press("Control+z")
  await expect.poll(shown).toBe("Dire «_bonjour_»_: l’eau ?")
  await page.keyboard.press("Enter")
  await page.keyboard.type("À 12:30, voir https://exemple.org/a?b:c;d! ou 10.1000/x:1.")
  await expect.poll(shown).toContain("À 12:30, voir https://exemple.org/a?b:c;d! ou 10.1000/x:1.")
  await expectAttribute(sectionText(page, "environment").locator("a"), "href", "https://exemple.org/a?b:c;d")
  await untilSaved(page)
  expect(ines.complaints).toEqual([])
})

it("« # » makes a heading, « /note » and « /date » are found, and Ctrl U is answered", async () => {
  await page.keyboard.type("# Un titre")
  await page.keyboard.press("Enter")
  await expect.poll(() => sectionText(page, "environment").locator("h3").allTextContents()).toEqual(["Un titre"])
  await page.keyboard.type("## Plus petit")
  await page.keyboard.press("Enter")
  await expect.poll(() => sectionText(page, "environment").locator("h4").allTextContents()).toEqual(["Plus petit"])
  await page.keyboard.type("/note")
  await page.getByRole("option", { name: /Citer une source/ }).waitFor()
  for (let letter = 0; letter < 4; letter += 1) await page.keyboard.press("Backspace")
  await page.keyboard.type("date")
  await page.getByRole("option", { name: /Date du jour/ }).waitFor()
  await page.keyboard.press("Enter")
  await expect.poll(text).toMatch(/\|\d{1,2}(er)? \p{L}+ 20\d\d$/u)
  await page.keyboard.press("Control+u")
  await page.getByText("Le souligné se lit comme un lien").waitFor()
  await expectAttribute(page.locator(".teller"), "data-told", /Le souligné se lit comme un lien/)
  // It stays for who reads slowly, until they write on.
  await page.keyboard.type(".")
  await expectCount(page.getByText("Le souligné se lit comme un lien"), 0)
})

it("the usual gestures stand in a bar, in words; it can be put away, and stays so", async () => {
  const bar = page.getByRole("toolbar", { name: "Gestes usuels" })
  await bar.waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.type("Un")
  await bar.getByRole("button", { name: "Gras" }).click()
  await expectAttribute(bar.getByRole("button", { name: "Gras" }), "aria-pressed", "true")
  await page.keyboard.type("deux")
  await expect.poll(() => sectionText(page, "environment").locator("strong").allTextContents()).toEqual(["deux"])
  await bar.getByRole("button", { name: "Titre" }).click()
  await expectCount(sectionText(page, "environment").locator("h3"), 1)
  await bar.getByRole("button", { name: "Annuler" }).click()
  await expectCount(sectionText(page, "environment").locator("h3"), 0)
  await bar.getByRole("button", { name: "Rétablir" }).click()
  await expectCount(sectionText(page, "environment").locator("h3"), 1)
  await page.keyboard.press("End")
  await page.keyboard.press("Enter")
  await bar.getByRole("button", { name: "• Liste" }).click()
  await page.keyboard.type("item")
  await expectCount(sectionText(page, "environment").locator("ul > li"), 1)
  await page.keyboard.press("Enter")
  await page.keyboard.press("Enter")
  await bar.getByRole("button", { name: "Tableau" }).click()
  const cells = sectionText(page, "environment").locator("th, td")
  await expectCount(cells, 9)
  await page.keyboard.type("a")
  // Past the last cell stand the gestures of the table, a new row first.
  for (let cell = 0; cell < 9; cell += 1) await page.keyboard.press("Tab")
  await expectCount(cells, 9)
  await page.keyboard.press("Enter")
  await expectCount(cells, 12)
  await bar.getByRole("button", { name: "Lien" }).click()
  const form = page.getByRole("dialog", { name: "Poser un lien" })
  await form.getByLabel("Adresse").fill("exemple.org")
  await form.getByLabel("Mots qui portent le lien").fill("un site")
  await form.getByRole("button", { name: "Poser le lien" }).click()
  await expectAttribute(sectionText(page, "environment").getByText("un site"), "href", "https://exemple.org")
  await untilSaved(page)
  for (const [width, height] of [
    [1280, 860],
    [360, 740]
  ] as const) {
    await page.setViewportSize({ width, height })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await page.setViewportSize({ width: 1280, height: 860 })
  await page.getByRole("button", { name: "Gestes usuels" }).click()
  await bar.waitFor({ state: "detached" })
  await page.reload()
  await untilSaved(page)
  await expectCount(bar, 0)
  await page.getByRole("button", { name: "Gestes usuels" }).click()
  await bar.waitFor()
  expect(ines.complaints).toEqual([])
})
