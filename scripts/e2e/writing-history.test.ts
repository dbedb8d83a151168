import type { Page } from "playwright-core"
import { afterEach, beforeEach, expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import type { Visitor } from "./browser.ts"
import { byKeyboard } from "./by-keyboard.ts"
import { expectCount, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { openWritingTable, putCaretIn, sectionText, untilSaved, type WritingTable } from "./writing-room.ts"

const stage = stageOfFile()
let table: WritingTable
let ines: Visitor
let marcel: Visitor

/** Inès coordinates, Marcel writes, Nadia only reads. */
beforeEach(async () => {
  table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel", reader: "Nadia" })
  marcel = await table.sit("Marcel")
  ines = await table.sit("Inès")
})
afterEach(() => expect([...ines.complaints, ...marcel.complaints]).toEqual([]))

const inBrief = (page: Page) => sectionText(page, "in-brief")
const sessions = (page: Page) => page.locator(".history > li")

async function write({ page }: Visitor, words: string): Promise<void> {
  await putCaretIn(inBrief(page))
  await page.keyboard.press("Control+End")
  await putCaretIn(inBrief(page))
  await page.keyboard.press("End")
  await page.keyboard.type(words)
  await untilSaved(page)
}

/** Names the present text: the session under way ends there, so that nobody has to wait for ten minutes. */
async function namePresent(page: Page, name: string): Promise<void> {
  const hands = byKeyboard(page)
  await hands.press(page.getByRole("button", { name: "Nommer le texte actuel" }))
  const dialog = page.getByRole("dialog", { name: "Nommer le texte actuel" })
  await hands.write(dialog.getByLabel("Nom"), name)
  await hands.press(dialog.getByRole("button", { name: "Nommer", exact: true }))
  await sessions(page).getByText(`«\u202f${name}\u202f», nommé par`).waitFor()
}

const openHistory = ({ page }: Visitor) => page.goto(`${stage.house.url}/atelier/recos/${table.recoId}/historique`)

it("what two people wrote is a session of both, compared with what is there now", async () => {
  await write(marcel, "Buvez souvent.")
  await inBrief(ines.page).getByText("Buvez souvent.").waitFor()
  await write(ines, " Reposez-vous.")
  await inBrief(marcel.page).getByText("Reposez-vous.").waitFor()
  await ines.page.getByRole("link", { name: "Historique", exact: true }).click()
  await ines.page.getByText(/^Séance en cours depuis .*Inès Castanet/).waitFor()
  await namePresent(ines.page, "Avant la réunion")
  const first = sessions(ines.page).first()
  await expectWords(first, "Marcel Teissonnier (Collège citoyen) et Inès Castanet (Collège professionnel)")
  await expectWords(first, "4 mots ajoutés · En bref")
  await ines.page.getByText("Qui a écrit quoi depuis la dernière version").click()
  const shares = ines.page.locator(".history-shares")
  await shares.getByText("Marcel Teissonnier\u202f: 2 mots").waitFor()
  await shares.getByText(/^Collège professionnel\u202f: 2 mots/).waitFor()
  expect(await accessibilityFaults(ines.page)).toEqual([])
  await ines.page.setViewportSize({ width: 360, height: 740 })
  expect(await overflowOf(ines.page)).toBe(0)
  expect(await smallTargets(ines.page)).toEqual([])

  await write(marcel, " Ouvrez la fenêtre.")
  const hands = byKeyboard(ines.page)
  await hands.press(first.getByRole("link", { name: /^Comparer avec le texte actuel, / }))
  await ines.page
    .getByRole("heading", { name: "Changements entre «\u202fAvant la réunion\u202f» et le texte actuel" })
    .waitFor()
  await ines.page.locator("ins").getByText("Ouvrez la fenêtre.").waitFor()
  expect(await accessibilityFaults(ines.page)).toEqual([])
  await hands.press(ines.page.getByRole("button", { name: "Remettre ce passage comme il était" }))
  await ines.page.getByText("Les deux textes sont les mêmes").waitFor()
  await expectCount(inBrief(marcel.page).getByText("Ouvrez la fenêtre."), 0)
  await inBrief(marcel.page).getByText("Buvez souvent. Reposez-vous.").waitFor()
})

it("a moment is taken up again under the eyes of who writes, and what stood before comes back by one gesture", async () => {
  await write(marcel, "Buvez souvent.")
  await openHistory(ines)
  await namePresent(ines.page, "Le premier jet")
  await write(marcel, " Et dormez.")
  const { page } = ines
  await page.getByText(/^Séance en cours/).waitFor()
  await page
    .getByRole("button", { name: /^Reprendre ce texte/ })
    .first()
    .click()
  const dialog = page.getByRole("dialog", { name: /^Reprendre le texte du/ })
  await dialog.getByText("Le texte actuel reste dans l’historique").waitFor()
  await dialog.getByRole("button", { name: "Reprendre ce texte" }).click()
  await expectWords(inBrief(marcel.page), "Buvez souvent.")
  await expectCount(inBrief(marcel.page).getByText("Et dormez."), 0)
  await sessions(page).getByText("Texte d’avant la reprise, gardé de lui-même").waitFor()
  await page.getByRole("button", { name: /^Reprendre le texte d’avant/ }).click()
  await dialog.getByRole("button", { name: "Reprendre ce texte" }).click()
  await inBrief(marcel.page).getByText("Buvez souvent. Et dormez.").waitFor()
})

it("who reads the draft reads its history and changes nothing in it", async () => {
  await write(marcel, "Buvez souvent.")
  await openHistory(ines)
  await namePresent(ines.page, "Le premier jet")
  const nadia = await table.sit("Nadia")
  await openHistory(nadia)
  await sessions(nadia.page).getByText("«\u202fLe premier jet\u202f»").waitFor()
  await expectCount(nadia.page.getByRole("button", { name: /Nommer|Reprendre|Changer le nom/ }), 0)
  await expectCount(nadia.page.getByRole("button", { name: "Comparer" }), 1)
  expect(nadia.complaints).toEqual([])
})
