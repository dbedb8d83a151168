import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { stageOfFile } from "./stage.ts"

const stage = stageOfFile()

const SMALL = { viewport: { width: 360, height: 740 } }

it("the coordinator notes a session of readers with their agreement, and takes it back", async () => {
  // A second try must not take what the first one left for its own.
  const reader = `Jo ${crypto.randomUUID().slice(0, 4)}`
  const { page, complaints } = await stage.member("Lison", SMALL)
  await page.getByRole("link", { name: /^Air/ }).click()
  await page.getByRole("button", { name: /^Dans cette reco/ }).click()
  await page.getByRole("link", { name: "Lectures et signatures" }).click()
  await page.getByRole("button", { name: "Noter une séance de lecture" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByLabel("Lieu, en quelques mots").fill("Florac, salle du foyer")
  await dialog.getByRole("button", { name: "Noter" }).click()
  await dialog.getByText("Écrivez au moins un nom.").waitFor()
  await dialog.getByText("Sans leur accord, rien n’est noté.").waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  await dialog.getByLabel("Les personnes qui ont relu").fill(`${reader}\n\n M. T. `)
  await dialog.getByLabel(/^Toutes ont/).check()
  await dialog.getByLabel(/^Chacune est/).check()
  await dialog.getByRole("button", { name: "Noter" }).click()
  await page.getByText(`${reader} et M. T.`).waitFor()
  await dialog.waitFor({ state: "hidden" })
  expect(await overflowOf(page)).toBe(0)
  const takeBack = page.getByRole("button", { name: `Retirer : ${reader} et M. T.` })
  await takeBack.click()
  await dialog.getByText("Ce qui est déjà publié ne change pas.").waitFor()
  await dialog.getByRole("button", { name: "Retirer" }).click()
  await takeBack.waitFor({ state: "detached" })
  expect(complaints).toEqual([])
})

it("a member who does not coordinate sees what is noted, and notes nothing", async () => {
  const { page, complaints } = await stage.member("Marcel")
  await page.getByRole("link", { name: /^Toux/ }).click()
  await page.getByRole("link", { name: "Lectures et signatures" }).click()
  await page.getByRole("heading", { name: /^Traduction.*Arabe/ }).waitFor()
  await page.getByText("Pas encore relue par une autre personne").first().waitFor()
  expect(await page.getByRole("button", { name: /^Noter/ }).count()).toBe(0)
  expect(complaints).toEqual([])
})
