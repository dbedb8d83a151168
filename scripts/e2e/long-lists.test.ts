import { expect, it } from "vitest"
import { accessibilityFaults, smallTargets } from "./accessibility.ts"
import { demoMember } from "./demonstration-house.ts"
import { expectCount, expectFocus, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { call } from "./writing-room.ts"

const stage = stageOfFile()

it("a long list comes page by page, and the focus stays where the button was", async () => {
  const { page, complaints } = await stage.member("Inès")
  for (let made = 0; made < 60; made++) {
    await call(page, stage.house.url, "POST", "/recos", { title: `Toux tenace ${made}`, language: "fr" })
  }
  await page.goto(`${stage.house.url}/atelier/`)
  const rows = page.locator(".reco-row")
  await expectCount(rows, 50)
  const more = page.getByRole("button", { name: "Afficher la suite" })
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  await more.focus()
  await page.keyboard.press("Enter")
  await expect.poll(() => rows.count()).toBeGreaterThan(60)
  const whole = `Tout est affiché\u202f: ${await rows.count()} lignes.`
  await expectWords(page.locator(".more [role=status]"), whole)
  await expectFocus(page, whole)
  await expectCount(more, 0)
  await page.getByLabel("Chercher dans les recos").fill("tenace")
  await page.getByText(/^Plus de 50 recos trouvées/).waitFor()
  await expectCount(rows, 50)
  await page.getByLabel("Chercher dans les recos").fill("tenace 59")
  await page.getByText("1 reco trouvée").waitFor()
  await page.getByLabel("Chercher dans les recos").fill("")
  await page.getByLabel("État").selectOption({ label: "Retirée" })
  await page.getByText("Aucune reco dans cet état").waitFor()
  expect(complaints).toEqual([])
})

it("a member is chosen by typing the beginning of the name, with the keyboard alone", async () => {
  const { page, complaints } = await stage.member("Inès")
  const { id } = await call<{ id: string }>(page, stage.house.url, "POST", "/recos", {
    title: "Rhume de l’enfant",
    language: "fr"
  })
  await page.goto(`${stage.house.url}/atelier/recos/${id}/equipe`)
  const { name } = demoMember("Marcel")
  const field = page.getByRole("combobox", { name: "Membre", exact: true })
  await field.focus()
  await page.keyboard.type("MARC")
  const option = page.getByRole("option", { name })
  await option.waitFor()
  expect(await field.getAttribute("aria-expanded")).toBe("true")
  await page.keyboard.press("ArrowDown")
  const active = await field.getAttribute("aria-activedescendant")
  expect(active).toBe(await option.getAttribute("id"))
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  await page.keyboard.press("Escape")
  await expectCount(page.getByRole("option", { name }), 0)
  await page.keyboard.press("ArrowDown")
  await option.waitFor()
  await page.keyboard.press("Enter")
  await expect.poll(() => field.inputValue()).toContain(name)
  await page.getByRole("button", { name: "Ajouter à l’équipe" }).click()
  await page.getByLabel(`Rôle : ${name}`).waitFor()
  // Somebody who is in the team already is not proposed again.
  await field.fill("marc")
  await page.getByText("0 réponse").waitFor()
  expect(complaints).toEqual([])
})
