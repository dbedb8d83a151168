import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import { openBrowser, type Visitor } from "./browser.ts"
import { startDemonstration } from "./demonstration-house.ts"
import type { RunningHouse } from "./running-house.ts"
import { openWritingTable, sectionText, untilSaved, type WritingTable } from "./writing-room.ts"

let house: RunningHouse
let browser: Browser
let table: WritingTable
let ines: Visitor
let marcel: Visitor
beforeAll(async () => {
  house = await startDemonstration()
  browser = await openBrowser()
  table = await openWritingTable(browser, house, { coordinator: "Inès", author: "Marcel" })
  ines = await table.sit("Inès")
  marcel = await table.sit("Marcel")
})
afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

const bothRead = async (kind: string, words: string): Promise<void> => {
  await sectionText(ines.page, kind).getByText(words).first().waitFor()
  await sectionText(marcel.page, kind).getByText(words).first().waitFor()
}

it("each sees the other's name and college, and the other's caret with the name", async () => {
  await marcel.page.getByRole("list", { name: "Sur cette page" }).getByText("Inès Castanet").waitFor()
  const here = ines.page.getByRole("list", { name: "Sur cette page" })
  await here.getByText("Marcel Teissonnier").waitFor()
  expect(await here.textContent()).toContain("Collège citoyen")
  await sectionText(marcel.page, "environment").click()
  await ines.page.locator('.caret[data-name="Marcel Teissonnier"]').waitFor()
})

it("two people write at once, with soft breaks, a list and a table, and read the same text", async () => {
  await sectionText(ines.page, "in-brief").click()
  await sectionText(marcel.page, "practical-advice").click()
  await Promise.all([
    (async () => {
      await ines.page.keyboard.type("La toux guérit seule.")
      await ines.page.keyboard.press("Shift+Enter")
      await ines.page.keyboard.type("Elle dure trois semaines.")
      await ines.page.keyboard.press("Enter")
      await ines.page.keyboard.type("/liste a puces")
      await ines.page.keyboard.press("Enter")
      await ines.page.keyboard.type("Boire")
      await ines.page.keyboard.press("Enter")
      await ines.page.keyboard.type("Aérer")
    })(),
    (async () => {
      await marcel.page.keyboard.type("/tableau")
      await marcel.page.keyboard.press("Enter")
      await marcel.page.keyboard.type("Moment")
      await marcel.page.keyboard.press("Tab")
      await marcel.page.keyboard.type("Ce qui aide")
    })()
  ])
  await bothRead("in-brief", "Aérer")
  await bothRead("practical-advice", "Ce qui aide")
  await Promise.all([untilSaved(ines.page), untilSaved(marcel.page)])
  for (const { page } of [ines, marcel]) {
    const brief = sectionText(page, "in-brief")
    expect(await brief.locator("p").first().innerHTML()).toMatch(/seule\.<br>Elle dure/)
    expect(await brief.locator("li").allTextContents()).toEqual(["Boire", "Aérer"])
    expect(await sectionText(page, "practical-advice").locator("th").allTextContents()).toEqual([
      "Moment",
      "Ce qui aide",
      ""
    ])
  }
})

it("undo takes back one's own changes and leaves the other's", async () => {
  await sectionText(ines.page, "inequalities").click()
  await ines.page.keyboard.type("Le prix des consultations.")
  await bothRead("inequalities", "Le prix des consultations.")
  await sectionText(marcel.page, "lived-experience").click()
  await marcel.page.keyboard.type("Je tousse la nuit.")
  await bothRead("lived-experience", "Je tousse la nuit.")
  const own = sectionText(marcel.page, "lived-experience")
  await expect
    .poll(async () => {
      await marcel.page.keyboard.press("Control+z")
      return (await own.textContent())?.trim()
    })
    .toBe("")
  expect(await sectionText(marcel.page, "inequalities").textContent()).toContain("Le prix des consultations.")
})

it("nobody's page complained", () => {
  expect([...ines.complaints, ...marcel.complaints]).toEqual([])
})
