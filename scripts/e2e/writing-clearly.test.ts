import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import { accessibilityFaults } from "./accessibility.ts"
import { openBrowser } from "./browser.ts"
import { startDemonstration } from "./demonstration-house.ts"
import type { RunningHouse } from "./running-house.ts"
import { openWritingTable, sectionText, untilSaved, type WritingTable } from "./writing-room.ts"

let house: RunningHouse
let browser: Browser
let table: WritingTable
beforeAll(async () => {
  house = await startDemonstration()
  browser = await openBrowser()
  table = await openWritingTable(browser, house, { coordinator: "Inès", author: "Marcel" })
})
afterAll(async () => {
  await browser?.close()
  await house?.remove()
})

it("says why a text for everyone is hard to read, and leads to the place", async () => {
  const { page, context, complaints } = await table.sit("Inès")
  const easy = sectionText(page, "for-everyone")
  await easy.click()
  await page.keyboard.type("Le miel calme la toux.")
  await page.keyboard.press("Enter")
  await page.keyboard.type("90 % des enfants vont mieux.")
  await untilSaved(page)
  await page.getByRole("button", { name: "Clarté" }).click()
  const panel = page.locator(".clarity")
  await panel.getByText("un pourcentage demande un calcul").waitFor()
  await panel.getByRole("button", { name: "90 %" }).click()
  await page.keyboard.type("Presque ")
  await easy.getByText("Presque 90 % des enfants").waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

it("names the sections in the language of the text, whatever the language of the workspace", async () => {
  const { page, context } = await table.sit("Inès")
  const made = await page.request.post(`${house.url}/api/recos`, {
    data: { title: "Acute cough", language: "en" },
    headers: { origin: house.url }
  })
  const { id } = await made.json()
  await page.goto(`${house.url}/atelier/recos/${id}/ecrire`)
  await page.locator(".paper").waitFor()
  expect(await page.locator("#heading-in-brief").textContent()).toBe("In brief")
  await page.getByRole("button", { name: "Plan", exact: true }).click()
  await page.locator(".outline").getByText("Warning signs").waitFor()
  await context.close()
})

it("shows each button of the panels whole on a narrow screen", async () => {
  const { page, context } = await table.sit("Inès")
  await page.setViewportSize({ width: 320, height: 640 })
  const edges = await page
    .locator(".panel-button")
    .evaluateAll((all) => all.map((button) => button.getBoundingClientRect().right))
  expect(edges.length).toBeGreaterThan(3)
  expect(Math.max(...edges)).toBeLessThanOrEqual(320)
  await context.close()
})
