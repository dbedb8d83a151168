import type { Locator } from "playwright-core"
import { afterEach, beforeEach, expect, it } from "vitest"
import { smallTargets } from "./accessibility.ts"
import type { Visitor } from "./browser.ts"
import { expectFocus, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { openWritingTable, putCaretIn, sectionText, untilSaved } from "./writing-room.ts"

const stage = stageOfFile()
let ines: Visitor
let marcel: Visitor
beforeEach(async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  ines = await table.sit("Inès")
  marcel = await table.sit("Marcel")
})
// Nobody's page complained.
afterEach(() => expect([...ines.complaints, ...marcel.complaints]).toEqual([]))

const bothRead = async (kind: string, words: string): Promise<void> => {
  await sectionText(ines.page, kind).getByText(words).first().waitFor()
  await sectionText(marcel.page, kind).getByText(words).first().waitFor()
}

it("each sees the other's name and college, and the other's caret with the name", async () => {
  await marcel.page.getByRole("list", { name: "Sur cette page" }).getByText("Inès Castanet").waitFor()
  const here = ines.page.getByRole("list", { name: "Sur cette page" })
  await here.getByText("Marcel Teissonnier").waitFor()
  await expectWords(here, "Collège citoyen")
  await putCaretIn(sectionText(marcel.page, "environment"))
  await ines.page.locator('.caret[data-name="Marcel Teissonnier"]').waitFor()
})

it("a press on a name goes to where that person writes, by keyboard too, and says so where they are not in the text", async () => {
  const name = ines.page
    .getByRole("list", { name: "Sur cette page" })
    .getByRole("button", { name: "Marcel Teissonnier" })
  await name.waitFor()
  expect(await smallTargets(ines.page)).toEqual([])
  await putCaretIn(sectionText(ines.page, "in-brief"))
  await name.focus()
  await ines.page.keyboard.press("Enter")
  await ines.page.getByText("pas dans le texte pour l’instant").waitFor()
  await expectFocus(ines.page, "Marcel Teissonnier")

  await putCaretIn(sectionText(marcel.page, "environment"))
  await marcel.page.keyboard.type("Peu de déchets.")
  const caret = ines.page.locator('.caret[data-name="Marcel Teissonnier"]')
  await sectionText(ines.page, "environment").getByText("Peu de déchets.").waitFor()
  await caret.waitFor({ state: "attached" })
  await ines.page.evaluate(() => scrollTo(0, 0))
  await ines.page.keyboard.press("Enter")
  await expect.poll(() => isInSight(caret)).toBe(true)
  await ines.page.keyboard.type(" Rien de plus.")
  await bothRead("environment", "Peu de déchets. Rien de plus.")
  await expect.poll(() => ines.page.getByText("pas dans le texte pour l’instant").count()).toBe(0)
})

/** Whether something is within what the window shows. */
const isInSight = (of: Locator): Promise<boolean> =>
  of.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

it("two people write at once, with soft breaks, a list and a table, and read the same text", async () => {
  await putCaretIn(sectionText(ines.page, "in-brief"))
  await putCaretIn(sectionText(marcel.page, "practical-advice"))
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
    await expect.poll(() => brief.locator("p").first().innerHTML()).toMatch(/seule\.<br>Elle dure/)
    await expect.poll(() => brief.locator("li").allTextContents()).toEqual(["Boire", "Aérer"])
    const heads = sectionText(page, "practical-advice").locator("th")
    await expect.poll(() => heads.allTextContents()).toEqual(["Moment", "Ce qui aide", ""])
  }
})

it("undo takes back one's own changes and leaves the other's", async () => {
  await putCaretIn(sectionText(ines.page, "inequalities"))
  await ines.page.keyboard.type("Le prix des consultations.")
  await bothRead("inequalities", "Le prix des consultations.")
  await putCaretIn(sectionText(marcel.page, "lived-experience"))
  await marcel.page.keyboard.type("Je tousse la nuit.")
  await bothRead("lived-experience", "Je tousse la nuit.")
  const own = sectionText(marcel.page, "lived-experience")
  await expect
    .poll(async () => {
      await marcel.page.keyboard.press("Control+z")
      return (await own.textContent())?.trim()
    })
    .toBe("")
  await expectWords(sectionText(marcel.page, "inequalities"), "Le prix des consultations.")
})
