import type { Locator, Page } from "playwright-core"
import { beforeEach, expect, it } from "vitest"
import type { Visitor } from "./browser.ts"
import { expectCount } from "./expect-on-page.ts"
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
})

const title = () => page.locator(".reco-title")
const lines = (kind: string) => sectionText(page, kind).locator("p").allTextContents()

/** Clicks a little beside an element, where there is nothing to write in. */
async function clickBelow(element: Locator, below: number): Promise<void> {
  await element.scrollIntoViewIfNeeded()
  const box = await element.boundingBox()
  if (!box) throw new Error("not on the page")
  await page.mouse.click(box.x + 40, box.y + box.height + below)
}

it("a click beside the text, on a heading or on a label, and what is typed stands in the text beside it", async () => {
  await clickBelow(page.locator("#section-environment"), 12)
  await page.keyboard.type("abc")
  expect([...(await lines("environment")), ...(await lines("inequalities"))].join("")).toBe("abc")
  await page.locator("#heading-reasons").click()
  await page.keyboard.type("Car.")
  await expect.poll(() => lines("reasons")).toEqual(["Car."])
  const statement = page.locator(".statement").first()
  await statement.locator(".statement-opener").click()
  await page.keyboard.type("Boire.")
  await expect.poll(() => statement.locator(".statement-text p").allTextContents()).toEqual(["Boire."])
  await page.locator(".sheet").click({ position: { x: 6, y: 300 } })
  await page.keyboard.type("Z")
  await expect.poll(() => page.locator(".paper").textContent()).toContain("Z")
  await expectCount(title().getByText("Toux aiguë de l’adulte", { exact: true }), 1)
})

it("Enter in the title goes to the text", async () => {
  await putCaretIn(title())
  await page.keyboard.press("Enter")
  await page.keyboard.type("Bref.")
  await expect.poll(() => lines("in-brief")).toEqual(["Bref."])
  await expectCount(page.getByText("Le plan de la reco ne s’efface pas"), 0)
})

it("Ctrl End goes to the end of the whole text, and with Shift selects up to there; Ctrl Home goes back to its beginning", async () => {
  await putCaretIn(title())
  await page.keyboard.press("Control+End")
  await page.keyboard.type("Fini.")
  await expect.poll(() => lines("history")).toEqual(["Fini."])
  await putCaretIn(sectionText(page, "training"))
  await page.keyboard.type("Lire.")
  await page.keyboard.press("Home")
  await page.keyboard.press("Control+Shift+End")
  const selected = () => page.evaluate(() => document.getSelection()?.toString() ?? "")
  await expect.poll(selected).toMatch(/^Lire\..*Fini\.$/s)
  await page.keyboard.press("Control+Home")
  await page.keyboard.type("Ah ")
  await expectCount(title().getByText(/^Ah Toux/), 1)
  expect(ines.complaints).toEqual([])
})

it("what is selected over two sections is replaced by what is typed, and the sections stay", async () => {
  await putCaretIn(sectionText(page, "environment"))
  await page.keyboard.type("Un deux.")
  await putCaretIn(sectionText(page, "inequalities"))
  await page.keyboard.type("Trois quatre.")
  const select = async () => {
    await putCaretIn(sectionText(page, "environment").locator("p").first())
    await page.keyboard.press("Home")
    for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press("ArrowRight")
    const end = await sectionText(page, "inequalities").locator("p").first().boundingBox()
    await page.keyboard.down("Shift")
    await page.mouse.click((end?.x ?? 0) + 1, (end?.y ?? 0) + 12)
    await page.keyboard.up("Shift")
    for (let letter = 0; letter < 6; letter += 1) await page.keyboard.press("Shift+ArrowRight")
  }
  await select()
  await page.keyboard.type("X")
  await expect.poll(() => lines("environment")).toEqual(["Un X"])
  await expect.poll(() => lines("inequalities")).toEqual(["quatre."])
  await page.keyboard.press("Control+z")
  await expect.poll(() => lines("environment")).toEqual(["Un deux."])
  await select()
  await page.keyboard.press("Backspace")
  await expect.poll(() => lines("environment")).toEqual(["Un "])
  await expect.poll(() => lines("inequalities")).toEqual(["quatre."])
  await expectCount(page.getByText("Le plan de la reco ne s’efface pas"), 0)
  await untilSaved(page)
})

it("Ctrl A selects the section, an empty one as well, then the whole text", async () => {
  await putCaretIn(sectionText(page, "environment"))
  await page.keyboard.type("Ici.")
  await putCaretIn(sectionText(page, "inequalities"))
  await page.keyboard.press("Control+a")
  await page.keyboard.type("Là.")
  await expect.poll(() => lines("environment")).toEqual(["Ici."])
  await expect.poll(() => lines("inequalities")).toEqual(["Là."])
  await page.keyboard.press("Control+a")
  await page.keyboard.type("Tout.")
  await expect.poll(() => lines("inequalities")).toEqual(["Tout."])
  await page.keyboard.press("Control+a")
  await page.keyboard.press("Control+a")
  await page.keyboard.press("Delete")
  await expect.poll(() => lines("environment")).toEqual([""])
  await expectCount(page.locator(".section"), 14)
  await expectCount(page.getByText("Le plan de la reco ne s’efface pas"), 0)
})

it("Backspace at the start of an item of a list within a list takes it out one level, and leaves no empty item", async () => {
  await putCaretIn(sectionText(page, "environment"))
  await page.keyboard.type("- foo")
  for (const words of ["bar", "baz"]) {
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    await page.keyboard.type(words)
  }
  await page.keyboard.press("ArrowUp")
  await page.keyboard.press("Home")
  await page.keyboard.press("Backspace")
  const items = sectionText(page, "environment").locator("li > p")
  await expect.poll(() => items.allTextContents()).toEqual(["foo", "bar", "baz"])
  await expectCount(sectionText(page, "environment").locator(":scope > ul > li"), 2)
})

it("a key acts where the caret is seen, however fast it follows the one that moved it", async () => {
  const paragraphs = () => sectionText(page, "environment").locator("p").allTextContents()
  await putCaretIn(sectionText(page, "environment"))
  await page.keyboard.type("Un.")
  await page.keyboard.press("Enter")
  await page.keyboard.type("Deux.")
  // Keys that wait behind a long task are told one right after the other, before what the browser says of the caret.
  const busy = page.evaluate(() => {
    const end = performance.now() + 400
    while (performance.now() < end);
  })
  await Promise.all([busy, page.keyboard.press("Home"), page.keyboard.press("Backspace")])
  await expect.poll(paragraphs).toEqual(["Un.Deux."])
  await page.keyboard.type("|")
  await expect.poll(paragraphs).toEqual(["Un.|Deux."])
})

it("an undo takes back one gesture, however fast it followed what was typed", async () => {
  const written = () => sectionText(page, "environment").locator("p, h3").allTextContents()
  await putCaretIn(sectionText(page, "environment"))
  await page.keyboard.type("Un mot")
  await page.keyboard.press("Enter")
  await page.keyboard.type("deux")
  await page.keyboard.press("Control+Shift+ArrowLeft")
  await page.keyboard.type("trois")
  await expect.poll(written).toEqual(["Un mot", "trois"])
  for (const expected of [["Un mot", "deux"], ["Un mot", ""], ["Un mot"]]) {
    await page.keyboard.press("Control+z")
    await expect.poll(written).toEqual(expected)
  }
})

it("a draft of before says each section under its own heading, and gets those it lacks by a button", async () => {
  await page.goto(`${stage.house.url}/atelier/`)
  await page.getByRole("link", { name: /Fortes chaleurs/ }).click()
  await page
    .getByRole("link", { name: /Il manque une section du plan/ })
    .first()
    .click()
  const panel = page.getByRole("complementary", { name: "Ce qui manque" })
  const add = panel.getByRole("button", { name: "Ajouter cette partie" })
  await add.first().waitFor()
  // The first section of this draft is not the one that a new text begins with.
  await expectCount(page.locator("#section-in-brief"), 0)
  const first = page.locator(".section").first()
  expect(await first.locator("h2").textContent()).toBe("La question")
  for (let left = await add.count(); left > 0; left -= 1) {
    await add.first().click()
    await expectCount(add, left - 1)
  }
  await page.locator("#section-in-brief").waitFor()
  expect(await page.locator(".section h2").first().textContent()).toBe("En bref")
  await expectCount(page.locator(".section"), 14)
  await untilSaved(page)
  expect(ines.complaints).toEqual([])
})
