import type { Page } from "playwright-core"
import { expect, it } from "vitest"
import { expectAttribute, expectCount, expectFocus, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { openWritingTable, putCaretIn, sectionText, untilSaved } from "./writing-room.ts"

const stage = stageOfFile()
/** A window of 1280 by 1024 enlarged to 400 %. */
const ENLARGED = { viewport: { width: 320, height: 256 } }

it("a panel takes the focus and gives it back by Escape; at 400 % the bar leaves the window to the text", async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const { page, complaints } = await table.sit("Inès")
  for (const name of ["Plan", "Sources", "Clarté", "Ce qui manque"]) {
    await page.getByRole("button", { name }).first().focus()
    await page.keyboard.press("Enter")
    // Its button has the same words, and the focus until the panel is fetched.
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest(".panel") !== null)).toBe(true)
    await expectFocus(page, name)
    await page.keyboard.press("Escape")
    await expectCount(page.locator(".panel"), 0)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(name)
  }
  await page.setViewportSize(ENLARGED.viewport)
  await putCaretIn(sectionText(page, "reasons"))
  await page.keyboard.type("Une phrase.")
  await expect.poll(() => page.evaluate(shareThatStays)).toBeLessThanOrEqual(1 / 4)
  expect(complaints).toEqual([])
})

/** Which part of the window is taken by what stays over the page; runs there. */
function shareThatStays(): number {
  const stay = [...document.querySelectorAll("*")].filter((element) => {
    const { position } = getComputedStyle(element)
    const { top, bottom } = element.getBoundingClientRect()
    return (position === "sticky" && top <= 0 && bottom > 0) || position === "fixed"
  })
  return stay.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0) / innerHeight
}

it("a table of a text that is only read is gone along with the keys, and what a page keeps is told", async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel", reader: "Nadia" })
  const { page } = await table.sit("Inès")
  await putCaretIn(sectionText(page, "reasons"))
  await page.keyboard.type("/tableau")
  await page.getByRole("option", { name: /^Tableau Trois/ }).waitFor()
  await page.keyboard.press("Enter")
  await page.keyboard.type("Signe")
  await untilSaved(page)
  const reader = await table.sit("Nadia")
  const scrolled = reader.page.locator(".table-scroll")
  await scrolled.getByText("Signe").waitFor()
  await expectAttribute(scrolled, "tabindex", "0")

  await reader.page.goto(`${stage.house.url}/atelier/compte`)
  await reader.page.getByRole("button", { name: "Enregistrer", exact: true }).first().click()
  await expectAttribute(reader.page.locator(".teller"), "data-told", "Votre présentation est enregistrée.")
})

it("the current page is told apart without colours, and each text says its language", async () => {
  const { recoId } = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const { page } = await stage.member("Inès")
  await page.emulateMedia({ forcedColors: "active" })
  await page.goto(`${stage.house.url}/atelier/recos/${recoId}/equipe`)
  /** Whether a line is seen under a link: one of the colour of the page is none. */
  const isUnderlined = (link: string) =>
    page.getByRole("link", { name: link, exact: true }).evaluate((element) => {
      const { borderBottomWidth, borderBottomColor } = getComputedStyle(element)
      return parseFloat(borderBottomWidth) >= 2 && borderBottomColor !== getComputedStyle(document.body).backgroundColor
    })
  await expect.poll(() => isUnderlined("Équipe")).toBe(true)
  expect(await isUnderlined("Journal")).toBe(false)
  await page.emulateMedia({ forcedColors: "none" })

  await page.getByRole("button", { name: "English" }).click()
  await expectAttribute(page.locator("html"), "lang", "en")
  expect(await languageOf(page, "h1")).toBe("fr")
  await page.goto(`${stage.house.url}/atelier/`)
  await page.getByRole("link", { name: "Toux aiguë de l’adulte" }).first().waitFor()
  expect(await languageOf(page, 'a:text("Toux aiguë de l’adulte")')).toBe("fr")
})

const languageOf = (page: Page, what: string) =>
  page
    .locator(what)
    .first()
    .evaluate((element) => element.closest<HTMLElement>("[lang]")?.lang)

it("what must be filled in says so in words, before anything is sent", async () => {
  const { page } = await stage.visitor()
  await page.goto(`${stage.house.url}/atelier/`)
  const label = page.locator("label", { hasText: "Adresse de courriel" })
  await expectAttribute(label, "data-required", "obligatoire")
  const shown = await label.evaluate((element) => getComputedStyle(element, "::after").content)
  expect(shown).toContain("obligatoire")
  const member = await stage.member("Inès")
  await member.page.getByRole("link", { name: "Commencer une reco" }).click()
  await expectWords(member.page.locator("main"), "Titre")
  await expectCount(member.page.locator("label[data-required]"), 1)
})
