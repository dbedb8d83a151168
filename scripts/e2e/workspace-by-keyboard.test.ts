import type { Locator, Page } from "playwright-core"
import { expect, it } from "vitest"
import { demoMember } from "./demonstration-house.ts"
import { expectAttribute, expectCount, expectFocus, expectTitle, expectValue } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { call, openWritingTable } from "./writing-room.ts"

const stage = stageOfFile()
const RECO = "Toux aiguë de l’adulte"

/** Goes to a control by its name and presses Enter, as the keyboard does. */
async function press(page: Page, control: Locator): Promise<void> {
  await control.focus()
  await page.keyboard.press("Enter")
}

/** Focus is somewhere on the page, and somewhere that is said. */
const expectFocusKept = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)

const told = (page: Page) => page.locator(".teller")

it("the title of the tab follows the path and names the reco, and the focus comes along", async () => {
  const { recoId } = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const { page, complaints } = await stage.member("Inès")
  await page.goto(`${stage.house.url}/atelier/recos/${recoId}`)
  await expectTitle(page, "Vue d’ensemble", RECO)
  for (const [face, title] of [
    ["Équipe", "Équipe"],
    ["Versions", "Versions"],
    ["Preuves", "Questions"]
  ] as const) {
    await press(page, page.locator(".tabs").getByRole("link", { name: face, exact: true }))
    await expectTitle(page, title, RECO)
    await expectFocus(page, title)
  }
  await press(page, page.locator(".tabs").getByRole("link", { name: "Vue d’ensemble" }))
  await expectTitle(page, "Vue d’ensemble", RECO)
  await expectFocus(page, "Vue d’ensemble")
  await press(page, page.locator(".tabs").getByRole("link", { name: "Écrire" }))
  await expectTitle(page, "Écrire", RECO)
  await expectFocus(page, "Écrire")
  expect(complaints).toEqual([])
})

it("opening, cancelling and saving a form never leaves the focus on the page’s body, and an error is gone to", async () => {
  const { recoId } = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const { page, complaints } = await stage.member("Inès")
  await page.goto(`${stage.house.url}/atelier/recos/${recoId}/preuves`)
  const ask = page.getByRole("button", { name: "Poser une question" })
  await press(page, ask)
  const first = page.locator(".question-form textarea").first()
  await expect.poll(() => first.evaluate((field) => field === document.activeElement)).toBe(true)
  await press(page, page.getByRole("button", { name: "Annuler" }))
  await expectFocus(page, "Poser une question")
  await press(page, ask)
  await first.waitFor()
  await press(page, page.getByRole("button", { name: "Enregistrer" }))
  await expectAttribute(first, "aria-invalid", "true")
  await expect.poll(() => first.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.type("Adultes")
  await press(page, page.getByRole("button", { name: "Enregistrer" }))
  await ask.waitFor()
  await expectFocusKept(page)

  await page.goto(`${stage.house.url}/atelier/recos/${recoId}/preuves/sources`)
  const add = page.getByRole("button", { name: "Ajouter une source" })
  await press(page, add)
  await page.locator(".reference-form").waitFor()
  await expectFocusKept(page)
  await press(page, page.getByRole("button", { name: "Enregistrer la source" }))
  const title = page.getByLabel("Titre", { exact: true })
  await expectAttribute(title, "aria-invalid", "true")
  await expect.poll(() => title.evaluate((field) => field === document.activeElement)).toBe(true)
  await press(page, page.getByRole("button", { name: "Annuler" }))
  await expectFocus(page, "Ajouter une source")
  expect(complaints).toEqual([])
})

it("a role is kept once it is chosen, not at each arrow, and a dialog opens on its harmless button", async () => {
  const { recoId } = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const { page, complaints } = await stage.member("Inès")
  const puts: string[] = []
  page.on("request", (request) => {
    if (request.method() === "PUT" && request.url().includes("/team/")) puts.push(request.url())
  })
  await page.goto(`${stage.house.url}/atelier/recos/${recoId}/equipe`)
  const { name } = demoMember("Marcel")
  const role = page.getByLabel(`Rôle\u202f: ${name}`)
  const before = await role.inputValue()
  await role.focus()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowDown")
  const passed = await role.inputValue()
  expect(passed).not.toBe(before)
  // News that come meanwhile draw the page again, and leave what is being chosen.
  const { page: beside } = await stage.member("Inès")
  const abel = demoMember("Abel").name
  const { items: members } = await call<{ items: { id: string; name: string }[] }>(
    beside,
    stage.house.url,
    "GET",
    "/members"
  )
  const added = members.find((member) => member.name === abel)
  await call(beside, stage.house.url, "PUT", `/recos/${recoId}/team/${added?.id}`, { role: "reviewer" })
  await page.getByLabel(`Rôle\u202f: ${abel}`).waitFor()
  expect(await role.inputValue()).toBe(passed)
  await page.keyboard.press("Escape")
  await expectValue(role, before)
  await page.keyboard.press("ArrowDown")
  expect(puts).toEqual([])
  await page.keyboard.press("Enter")
  // Said once: by what the server then answers, to who made the choice as to everybody on the page.
  await page.locator(".told").getByText(`${name} a maintenant ce rôle`).waitFor()
  expect(await told(page).getAttribute("data-told")).not.toContain(name)
  await expectCount(page.locator("[data-held]"), 0)
  expect(puts).toHaveLength(1)
  await press(page, page.getByRole("button", { name: `Retirer ${name}` }))
  await expectFocus(page, "Annuler")
  await page.keyboard.press("Enter")
  await expectCount(page.locator("dialog[open]"), 0)
  expect(complaints).toEqual([])
})
