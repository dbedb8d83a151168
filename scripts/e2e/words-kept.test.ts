import type { Page } from "playwright-core"
import { afterEach, beforeEach, expect, it } from "vitest"
import { accessibilityFaults } from "./accessibility.ts"
import type { Visitor } from "./browser.ts"
import { stageOfFile } from "./stage.ts"
import { openWritingTable, putCaretIn, sectionText, untilSaved } from "./writing-room.ts"

const stage = stageOfFile()
let ines: Visitor
let marcel: Visitor
beforeEach(async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  ines = await table.sit("Inès")
  marcel = await table.sit("Marcel")
  await putCaretIn(sectionText(ines.page, "in-brief"))
  for (const words of ["Un.", "Deux."]) {
    await ines.page.keyboard.type(words)
    await ines.page.keyboard.press("Enter")
  }
  await ines.page.keyboard.type("Trois.")
  await sectionText(marcel.page, "in-brief").getByText("Trois.").waitFor()
  await untilSaved(ines.page)
})
afterEach(() => expect([...ines.complaints, ...marcel.complaints]).toEqual([]))

const lines = (page: Page): Promise<string[]> => sectionText(page, "in-brief").locator("p, h3, h4").allTextContents()

/** The blocks of the section, by their tags. */
const shape = (page: Page): Promise<string[]> =>
  sectionText(page, "in-brief")
    .locator("p, h3, h4, li, blockquote")
    .evaluateAll((blocks) => blocks.map(({ tagName }) => tagName))

/** Puts the caret at the end of the second line. */
async function goToDeux({ page }: Visitor): Promise<void> {
  const line = sectionText(page, "in-brief").getByText("Deux.")
  await putCaretIn(line)
  await page.keyboard.press("End")
}

/** Goes to the start of the second line and types what makes it another kind of block, or takes it away. */
const CHANGES: Record<string, (visitor: Visitor) => Promise<void>> = {
  "a list": async (visitor) => {
    await goToDeux(visitor)
    await visitor.page.keyboard.press("Home")
    await visitor.page.keyboard.type("- ")
  },
  "a heading": async (visitor) => {
    await goToDeux(visitor)
    await visitor.page.keyboard.press("Home")
    await visitor.page.keyboard.type("### ")
  },
  "a quote": async (visitor) => {
    await goToDeux(visitor)
    await visitor.page.keyboard.press("Home")
    await visitor.page.keyboard.type("> ")
  },
  "the end of the line above": async (visitor) => {
    await goToDeux(visitor)
    await visitor.page.keyboard.press("Home")
    await visitor.page.keyboard.press("Backspace")
  }
}

for (const [name, change] of Object.entries(CHANGES)) {
  it(`the caret goes with its line when a colleague makes it ${name}`, async () => {
    await goToDeux(marcel)
    await marcel.page.keyboard.type(" A")
    await sectionText(ines.page, "in-brief").getByText("Deux. A").waitFor()
    await change(ines)
    await untilSaved(ines.page)
    const made = await shape(ines.page)
    await expect.poll(() => shape(marcel.page)).toEqual(made)
    await marcel.page.keyboard.type("NNN")
    for (const { page } of [ines, marcel])
      await expect.poll(async () => (await lines(page)).join("|")).toMatch(/Deux\. ANNN\|Trois\.$/)
  })

  it(`what was written without network goes with its line that a colleague made ${name}`, async () => {
    await goToDeux(marcel)
    await marcel.context.setOffline(true)
    await marcel.page.locator(".save-status").getByText("Hors ligne").waitFor()
    await marcel.page.keyboard.type("NNN")
    await change(ines)
    await untilSaved(ines.page)
    await marcel.context.setOffline(false)
    for (const { page } of [ines, marcel]) {
      await expect.poll(async () => (await lines(page)).join("|")).toMatch(/Deux\.NNN\|Trois\.$/)
      await untilSaved(page)
    }
    expect(await marcel.page.locator(".words-aside").count()).toBe(0)
  })
}

it("words in a line that a colleague removed stand aside until their writer puts them back, and nothing says « Enregistré » alone", async () => {
  await goToDeux(marcel)
  await marcel.context.setOffline(true)
  await marcel.page.locator(".save-status").getByText("Hors ligne").waitFor()
  await marcel.page.keyboard.type(" Pendant six jours.")
  await goToDeux(ines)
  await ines.page.keyboard.press("Shift+Home")
  await ines.page.keyboard.press("Backspace")
  await ines.page.keyboard.press("Backspace")
  await untilSaved(ines.page)
  await marcel.context.setOffline(false)
  const aside = marcel.page.getByRole("region", { name: "Des mots sont mis de côté" })
  await aside.getByText("Pendant six jours.").waitFor()
  await aside.getByText("après « Deux. »").waitFor()
  await marcel.page.locator(".save-status").getByText("Enregistré, sauf des mots mis de côté").waitFor()
  expect(await accessibilityFaults(marcel.page)).toEqual([])
  await marcel.page.reload()
  await aside.getByText("Pendant six jours.").waitFor()
  await putCaretIn(sectionText(marcel.page, "in-brief").getByText("Trois."))
  await marcel.page.keyboard.press("End")
  await aside.getByRole("button", { name: "Remettre ici" }).click()
  await aside.waitFor({ state: "detached" })
  for (const { page } of [ines, marcel]) {
    await expect.poll(() => lines(page)).toContain("Trois. Pendant six jours.")
    await untilSaved(page)
  }
})

it("what is typed after one’s line was removed goes into nobody’s sentence", async () => {
  await goToDeux(marcel)
  await goToDeux(ines)
  await ines.page.keyboard.press("Shift+Home")
  await ines.page.keyboard.press("Backspace")
  await ines.page.keyboard.press("Backspace")
  await untilSaved(ines.page)
  await expect.poll(async () => (await lines(marcel.page)).length).toBe(2)
  await marcel.page.keyboard.type("NNN")
  await marcel.page.getByRole("region", { name: "Des mots sont mis de côté" }).getByText("NNN").waitFor()
  for (const { page } of [ines, marcel]) expect((await lines(page)).join("")).toBe("Un.Trois.")
  await marcel.page.getByRole("button", { name: /^Écarter/ }).click()
  await untilSaved(marcel.page)
})
