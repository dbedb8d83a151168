import { readFileSync } from "node:fs"
import { DEMONSTRATION_PASSWORD } from "@recos/server/accounts/demonstration-accounts"
import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { stageOfEachTest } from "./stage.ts"

const stage = stageOfEachTest()
const PHONE = { viewport: { width: 360, height: 740 } }

it("a member takes away all that is theirs, then leaves for good, and others see what they wrote without a name", async () => {
  const { page, complaints } = await stage.member("Nadia", PHONE)
  await page.goto(`${stage.house.url}/atelier/compte`)
  const download = page.waitForEvent("download")
  await page.getByRole("button", { name: "Télécharger mes données" }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^mes-donnees-\d{4}-\d\d-\d\d\.zip$/)
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString()
  ).toBe("PK")

  await page.getByRole("button", { name: "Quitter la coopérative" }).click()
  const dialog = page.getByRole("dialog", { name: "Quitter la coopérative pour de bon" })
  await dialog.getByText("sous le nom «\u202fMembre retiré\u202f»").waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])
  await dialog.getByLabel("Votre mot de passe, pour partir").fill("pas le mien")
  await page.keyboard.press("Enter")
  await dialog.getByRole("alert").getByText("pas votre mot de passe actuel").waitFor()
  await dialog.getByLabel("Votre mot de passe, pour partir").fill(DEMONSTRATION_PASSWORD)
  await page.keyboard.press("Enter")
  await page.getByRole("heading", { level: 1, name: "Se connecter" }).waitFor()
  expect((await page.request.get(`${stage.house.url}/api/me`)).status()).toBe(401)
  expect(complaints.filter((complaint) => !/40[13]/.test(complaint))).toEqual([])

  const { page: other } = await stage.member("Solange")
  await other.goto(`${stage.house.url}/atelier/membres`)
  await other.getByText("Solange Fabrègue").nth(1).waitFor()
  expect(await other.getByText("Nadia Belkacem").count()).toBe(0)
})

it("words that could let a patient be recognised are told beside any field, and keep nobody from saving", async () => {
  const { page } = await stage.member("Solange", PHONE)
  await page.goto(`${stage.house.url}/atelier/nouvelle`)
  const title = page.getByLabel("Titre", { exact: false }).first()
  await title.fill("Mme Durand, le 12 mars 2024")
  await page.getByText("Est-ce que cela ferait reconnaître un patient").waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await title.fill("Lombalgie de 2024")
  await expect.poll(() => page.getByText("Est-ce que cela ferait reconnaître un patient").count()).toBe(0)
  await title.fill("Mme Durand, le 12 mars 2024")
  await page.getByRole("button", { name: "Ouvrir la page" }).click()
  await page.waitForURL(/\/ecrire|\/recos\//)
})
