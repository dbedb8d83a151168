import { DEMONSTRATION_PASSWORD } from "@recos/server/accounts/demonstration-accounts"
import type { Page } from "playwright-core"
import { beforeEach, expect, it } from "vitest"
import { accessibilityFaults } from "./accessibility.ts"
import type { Visitor } from "./browser.ts"
import { demoMember } from "./demonstration-house.ts"
import { expectAttribute, expectCount } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { call, type Members, openWritingTable, putCaretIn, sectionText, untilSaved } from "./writing-room.ts"

const stage = stageOfFile()
let ines: Visitor
let marcel: Visitor
/** What Inès, who coordinates, lets Marcel do. */
let letMarcel: (role: "author" | "reader" | "nothing") => Promise<void>

beforeEach(async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  ines = await table.sit("Inès")
  marcel = await table.sit("Marcel")
  const { items } = await call<Members>(ines.page, stage.house.url, "GET", "/members")
  const id = items.find(({ name }) => name === demoMember("Marcel").name)?.id ?? ""
  const place = `/recos/${table.recoId}/team/${id}`
  letMarcel = (role) =>
    role === "nothing"
      ? call(ines.page, stage.house.url, "DELETE", place)
      : call(ines.page, stage.house.url, "PUT", place, { role })
  await untilSaved(marcel.page)
})

const status = (page: Page) => page.locator(".save-status")
const mayWrite = (page: Page, can: boolean) => expectAttribute(page.locator(".paper"), "contenteditable", String(can))

/** The strip of the bar, which must be in sight wherever one writes. */
async function inSight(page: Page, words: string): Promise<void> {
  const strip = page.locator(".writing-strip").getByText(words)
  await strip.waitFor()
  const box = await strip.boundingBox()
  const height = page.viewportSize()?.height ?? 0
  expect(box && box.y >= 0 && box.y + box.height <= height).toBe(true)
}

it("what one may do follows what the coordination decides, both ways, while the page stays open", async () => {
  const { page } = marcel
  await letMarcel("reader")
  await mayWrite(page, false)
  await page.getByText("Votre rôle dans l’équipe permet de lire, pas d’écrire.").waitFor()
  await expectCount(page.locator(".paper button:visible", { hasText: /Ajouter|Retirer/ }), 0)
  await letMarcel("author")
  await mayWrite(page, true)
  await putCaretIn(sectionText(page, "history"))
  await page.keyboard.type("Écrit après coup.")
  await untilSaved(page)
  await sectionText(ines.page, "history").getByText("Écrit après coup.").waitFor()

  // Taken out of the team: said in the bar, at the last section as well, and undone by itself.
  await letMarcel("nothing")
  await mayWrite(page, false)
  await inSight(page, "Vous n’avez plus accès à ce texte.")
  expect(await accessibilityFaults(page)).toEqual([])
  await letMarcel("author")
  await page.getByRole("button", { name: "Vérifier de nouveau" }).click()
  await mayWrite(page, true)
  await putCaretIn(sectionText(page, "history"))
  await page.keyboard.press("End")
  await page.keyboard.type(" Et encore.")
  await sectionText(ines.page, "history").getByText("Écrit après coup. Et encore.").waitFor()
  await untilSaved(page)
  expect(marcel.complaints).toEqual([])
})

it("whoever is let in again goes on without a gesture", async () => {
  await letMarcel("nothing")
  await mayWrite(marcel.page, false)
  await letMarcel("author")
  await mayWrite(marcel.page, true)
  await untilSaved(marcel.page)
})

it("a session that ends leaves the text where it is: one goes on writing, signs in over the page, and it is sent", async () => {
  const { page } = marcel
  await putCaretIn(sectionText(page, "history"))
  await page.keyboard.type("Avant. ")
  await untilSaved(page)
  const other = await stage.member("Marcel")
  await call(other.page, stage.house.url, "POST", "/auth/revoke-sessions", {})
  await status(page).getByText("Session terminée").waitFor()
  await page.keyboard.type("Pendant. ")
  await inSight(page, "Vous pouvez continuer à écrire")
  await expectCount(sectionText(ines.page, "history").getByText("Pendant."), 0)
  await page.getByRole("button", { name: "Se connecter ici" }).click()
  const form = page.getByRole("dialog", { name: "Se connecter de nouveau" })
  expect(await form.getByLabel("Adresse de courriel").inputValue()).toBe(demoMember("Marcel").email)
  expect(await accessibilityFaults(page)).toEqual([])
  await form.getByLabel("Mot de passe").fill("pas le bon mot de passe")
  await form.getByRole("button", { name: "Se connecter", exact: true }).click()
  await form.getByText("L’adresse ou le mot de passe ne convient pas.").waitFor()
  await expectCount(form.getByText("dans un autre onglet"), 0)
  await form.getByLabel("Mot de passe").fill(DEMONSTRATION_PASSWORD)
  await form.getByRole("button", { name: "Se connecter", exact: true }).click()
  await form.waitFor({ state: "detached" })
  await untilSaved(page)
  await sectionText(ines.page, "history").getByText("Avant. Pendant.").waitFor()
})
