import type { Page } from "playwright-core"
import { beforeEach, expect, it } from "vitest"
import type { Visitor } from "./browser.ts"
import { expectAttribute, expectCount, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { openWritingTable, putCaretIn, sectionText, untilCaretIn, untilSaved } from "./writing-room.ts"

/** One pixel, as a picture that a person would add. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
)

const stage = stageOfFile()
let writer: Visitor
let page: Page
beforeEach(async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  writer = await table.sit("Inès")
  page = writer.page
})

it("a recommendation is inserted, worded and graded with the keyboard alone", async () => {
  const paper = page.getByRole("textbox", { name: "Texte de la reco" })
  await putCaretIn(sectionText(page, "reasons"))
  await page.keyboard.type("/recom")
  const option = page.getByRole("option", { name: /Recommandation/ })
  await option.waitFor()
  await expectAttribute(paper, "aria-activedescendant", (await option.getAttribute("id")) ?? "no id")
  await page.keyboard.press("Enter")
  await page.keyboard.type("Laver les mains.")
  const statement = sectionText(page, "reasons").getByRole("group", { name: "Recommandation" })
  await expectWords(statement.locator(".statement-opener"), "Force et sens non précisés")
  await page.keyboard.press("Shift+Tab")
  await statement.getByLabel("Force").focus()
  // A choice is kept when it is made, not at each one on the way.
  await page.keyboard.type("Forte")
  await expectWords(statement.locator(".statement-opener"), "Force et sens non précisés")
  await page.keyboard.press("Enter")
  await expectWords(statement.locator(".statement-opener"), "Nous recommandons (sens non précisé)")
  await statement.getByLabel("Sens").focus()
  await page.keyboard.type("En faveur")
  await page.keyboard.press("Tab")
  await expectWords(statement.locator(".statement-opener"), "Nous recommandons")
  await statement.getByLabel("Certitude (GRADE)").selectOption("low")
  await statement.getByText("Notre confiance est limitée").waitFor()
  await expectAttribute(statement, "id", /^node-n[a-z0-9]{10}$/)
  expect(writer.complaints).toEqual([])
})

it("keys that are quicker than the code of the list wait for it, and go on where it has put them", async () => {
  const fetched = Promise.withResolvers<void>()
  const asked = Promise.withResolvers<void>()
  await page.route("**/slash-list-*.js", async (route) => {
    asked.resolve()
    await fetched.promise
    await route.continue()
  })
  await putCaretIn(sectionText(page, "reasons"))
  // Keys are held for so long and no longer; a machine that is busy must not be late for them.
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  await page.keyboard.type("/tableau")
  await asked.promise
  await page.keyboard.press("Tab")
  await page.keyboard.type("Moment")
  await page.keyboard.press("Tab")
  await page.keyboard.type("Ce qui aide")
  await expectWords(sectionText(page, "reasons").locator("p"), "/tableau")
  fetched.resolve()
  await page.clock.resume()
  const heads = sectionText(page, "reasons").locator("th")
  await expect.poll(() => heads.allTextContents()).toEqual(["Moment", "Ce qui aide", ""])
  await expectCount(sectionText(page, "reasons").getByText("/tableau"), 0)
  expect(writer.complaints).toEqual([])
})

it("keys do what they do without a list where its code does not come", async () => {
  await page.route("**/slash-list-*.js", (route) => route.abort())
  await putCaretIn(sectionText(page, "reasons"))
  await page.keyboard.type("/tableau")
  await page.keyboard.press("Enter")
  await page.keyboard.type("Moment")
  await expect.poll(() => sectionText(page, "reasons").locator("p").allTextContents()).toEqual(["/tableau", "Moment"])
})

it("the list of pieces is read one by one: options keep their nodes, and what is not found is said", async () => {
  const paper = page.getByRole("textbox", { name: "Texte de la reco" })
  const list = page.getByRole("listbox", { name: "Insérer" })
  await putCaretIn(sectionText(page, "reasons"))
  await page.keyboard.type("/")
  await list.getByRole("option").first().waitFor()
  const changes = await list.evaluateHandle((box) => {
    const seen: string[] = []
    const note = (records: MutationRecord[]): void => {
      for (const { type, attributeName } of records) seen.push(attributeName ?? type)
    }
    new MutationObserver(note).observe(box, { childList: true, attributes: true, characterData: true, subtree: true })
    return seen
  })
  const chosen = list.locator('[aria-selected="true"]')
  for (let step = 0; step < 3; step += 1) {
    const before = await paper.getAttribute("aria-activedescendant")
    await page.keyboard.press("ArrowDown")
    await expectCount(chosen, 1)
    const id = (await chosen.getAttribute("id")) ?? "no id"
    expect(id).not.toBe(before)
    await expectAttribute(paper, "aria-activedescendant", id)
  }
  expect(await changes.jsonValue()).toEqual(Array.from({ length: 6 }, () => "aria-selected"))
  await page.keyboard.type("zzz")
  await page.getByRole("status").filter({ hasText: "Rien ne porte ce nom" }).waitFor()
  await expectCount(list, 0)
  expect(await paper.getAttribute("aria-activedescendant")).toBeNull()
  await page.keyboard.press("Escape")
  await expectWords(sectionText(page, "reasons"), "/zzz")
  expect(writer.complaints).toEqual([])
})

it("a whole selection erased takes the texts and leaves the sections, and comes back by one undo", async () => {
  await putCaretIn(sectionText(page, "environment"))
  await page.keyboard.type("Une phrase.")
  await page.keyboard.press("Control+a")
  await page.keyboard.press("Control+a")
  await page.keyboard.press("Delete")
  await expect.poll(() => sectionText(page, "environment").textContent()).toBe("")
  await expectCount(page.locator("section.section"), 14)
  await page.keyboard.press("Control+z")
  await expectWords(sectionText(page, "environment"), "Une phrase.")
  expect(writer.complaints).toEqual([])
})

it("a copied recommendation has an id of its own", async () => {
  const first = sectionText(page, "statements").locator(".statement").first()
  await putCaretIn(first.locator(".statement-text"))
  await page.keyboard.type("Aérer la chambre.")
  await page.evaluate(() => {
    const node = document.querySelector("#section-statements .statement")
    const text = document.querySelector<HTMLElement>("#section-history .section-text p")
    const data = new DataTransfer()
    const id = node?.id.replace("node-", "") ?? ""
    data.setData("text/html", `<div data-node="statement" data-id="${id}" data-strength="strong"><p>Copie.</p></div>`)
    text?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await page.getByText("Copie.").waitFor()
  const doubles = () =>
    page.locator(".statement").evaluateAll((nodes) => nodes.length - new Set(nodes.map(({ id }) => id)).size)
  await expect.poll(doubles).toBe(0)
  expect(writer.complaints).toEqual([])
})

it("what is pasted from a word processor or a page keeps only what a reco can hold", async () => {
  await putCaretIn(sectionText(page, "history"))
  await page.keyboard.type("Collé : ")
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData(
      "text/html",
      `<p class="MsoNormal" style="color:red" onclick="x()"><b>Gras</b> et <a href="javascript:alert(1)">piège</a>
       <a href="https://www.has-sante.fr/">HAS</a></p><script>window.broken = true</script><h1>Grand titre</h1>`
    )
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
    )
  })
  const history = sectionText(page, "history")
  await history.getByText("piège").waitFor()
  await expectCount(history.locator("strong", { hasText: "Gras" }), 1)
  await expectCount(history.locator("a"), 1)
  await expectAttribute(history.locator("a"), "href", "https://www.has-sante.fr/")
  await expectCount(history.locator("[style], .MsoNormal, script"), 0)
  await expectCount(page.locator("h1"), 1)
  // Chromium tells of the handler in the pasted page, which the policy of the page refused.
  expect(writer.complaints.filter((complaint) => !complaint.startsWith("Executing inline event handler"))).toEqual([])
})

it("a source is added, cited by number and shown again from its citation", async () => {
  await putCaretIn(sectionText(page, "lived-experience"))
  await page.keyboard.type("Les nuits sont courtes.")
  await page.getByRole("button", { name: "Sources", exact: true }).click()
  await page.getByRole("button", { name: "Ajouter une source" }).click()
  await page.getByLabel("Adresse").fill("https://doi.org/10.1000/toux.2024")
  await page.getByLabel("Titre").fill("La toux, la nuit")
  await page.getByLabel("Auteurs").fill("Roux, Anne")
  await page.getByLabel("Année").fill("2024")
  await page.getByRole("button", { name: "Enregistrer la source" }).click()
  await page.getByRole("button", { name: "Citer ici" }).click()
  const citation = page.getByRole("button", { name: "Source 1 : La toux, la nuit" })
  await citation.click()
  await page.getByRole("dialog", { name: "Source 1" }).getByText("Roux, 2024").waitFor()
  await page.keyboard.press("Escape")
  await page.getByText("Citée dans : Vécu des personnes").waitFor()
  expect(writer.complaints).toEqual([])
})

it("a picture asks for its text before it is sent, and comes with it", async () => {
  await putCaretIn(sectionText(page, "practical-advice"))
  await page.keyboard.type("Voir ")
  await page.keyboard.type("/image")
  await page.getByRole("option", { name: /Image/ }).waitFor()
  await page.keyboard.press("Enter")
  const form = page.getByRole("dialog", { name: "Ajouter une image" })
  await form.getByLabel("Image").setInputFiles({ name: "lit.png", mimeType: "image/png", buffer: PIXEL })
  await form.getByRole("button", { name: "Ajouter l’image" }).click()
  await form.getByText("Écrivez le texte de remplacement.").waitFor()
  await form.getByLabel("Texte de remplacement").fill("Une chambre dont la fenêtre est ouverte")
  await form.getByRole("button", { name: "Ajouter l’image" }).click()
  await page.getByRole("img", { name: "Une chambre dont la fenêtre est ouverte" }).waitFor()
  expect(writer.complaints).toEqual([])
})

it("what is missing is listed, and leads to its place", async () => {
  await page.getByRole("button", { name: "Ce qui manque" }).click()
  await page.getByRole("button", { name: /Écrivez « En bref »/ }).click()
  await untilCaretIn(sectionText(page, "in-brief"))
  await page.keyboard.type("La toux guérit seule.")
  await expectWords(sectionText(page, "in-brief"), "La toux guérit seule.")
  await page.getByRole("button", { name: /Écrivez « En bref »/ }).waitFor({ state: "detached" })
  expect(writer.complaints).toEqual([])
})

it("a long text still takes every key", async () => {
  await putCaretIn(sectionText(page, "training").locator("p").last())
  await page.keyboard.type("Collé : ")
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData("text/html", Array.from({ length: 300 }, (_, line) => `<p>Paragraphe ${line}.</p>`).join(""))
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
    )
  })
  await page.keyboard.type("Encore une phrase tout au bout.")
  await sectionText(page, "training").getByText("Encore une phrase tout au bout.").waitFor()
  await untilSaved(page)
  expect(writer.complaints).toEqual([])
})
