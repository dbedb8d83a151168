import { beforeEach, expect, it } from "vitest"
import { accessibilityFaults } from "./accessibility.ts"
import { expectWords } from "./expect-on-page.ts"
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
beforeEach(async () => {
  table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
})

it("says why a text for everyone is hard to read, and leads to the place", async () => {
  const { page, complaints } = await table.sit("Inès")
  const easy = sectionText(page, "for-everyone")
  await putCaretIn(easy)
  await page.keyboard.type("Le miel calme la toux.")
  await page.keyboard.press("Enter")
  await page.keyboard.type("90 % des enfants vont mieux.")
  await untilSaved(page)
  await page.getByRole("button", { name: "Clarté" }).click()
  const panel = page.locator(".clarity")
  await panel.getByText("un pourcentage demande un calcul").waitFor()
  await panel.getByRole("button", { name: "90 %" }).click()
  await untilCaretIn(easy)
  await page.keyboard.type("Presque ")
  await easy.getByText("Presque 90 % des enfants").waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(complaints).toEqual([])
})

it("names the sections in the language of the text, whatever the language of the workspace", async () => {
  const { page } = await table.sit("Inès")
  const made = await page.request.post(`${stage.house.url}/api/recos`, {
    data: { title: "Acute cough", language: "en" },
    headers: { origin: stage.house.url }
  })
  const { id } = await made.json()
  await page.goto(`${stage.house.url}/atelier/recos/${id}/ecrire`)
  await page.locator(".paper").waitFor()
  await expectWords(page.locator("#heading-in-brief"), "In brief")
  await page.getByRole("button", { name: "Plan", exact: true }).click()
  await page.locator(".outline").getByText("Warning signs").waitFor()
})

it("shows each button of the panels whole on a narrow screen", async () => {
  const { page } = await table.sit("Inès")
  await page.setViewportSize({ width: 320, height: 640 })
  const buttons = page.locator(".panel-button")
  expect(await buttons.count()).toBeGreaterThan(3)
  await expect
    .poll(() => buttons.evaluateAll((all) => Math.max(...all.map((button) => button.getBoundingClientRect().right))))
    .toBeLessThanOrEqual(320)
})
