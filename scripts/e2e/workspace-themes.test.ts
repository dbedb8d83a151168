import { expect, it } from "vitest"
import { accessibilityFaults } from "./accessibility.ts"
import { expectAttribute, expectCount, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"

const stage = stageOfFile()

it("an administrator adds, renames, merges, separates and retires a theme; others read the list and are offered nothing", async () => {
  const { page, complaints } = await stage.member("Solange")
  const told = page.locator(".teller")
  const line = (name: string) => page.locator(".kept-theme", { hasText: name })
  const change = async (name: string) => {
    await page.getByRole("button", { name: `Modifier ${name}`, exact: true }).click()
    return page.getByRole("dialog", { name, exact: true })
  }
  await page.goto(`${stage.house.url}/atelier/themes`)
  await page.getByLabel("Nom français").fill("Femmes")
  await page.getByRole("button", { name: "Ajouter un thème" }).click()
  await expectWords(line("Femmes"), "/themes/femmes/ · Sans nom anglais, arabe")
  await expectAttribute(told, "data-told", /Femmes.*enregistré\. Le site le montrera une fois refait/)

  const names = await change("Femmes")
  await names.getByLabel("Nom français").fill("Santé des femmes")
  await names.getByLabel("Nom anglais").fill("Women’s health")
  await names.getByRole("button", { name: "Enregistrer" }).click()
  await expectWords(line("Santé des femmes"), "Women’s health")
  // Its address stays: readers have it.
  await expectWords(line("Santé des femmes"), "/themes/femmes/ · Sans nom arabe")

  const merging = await change("Santé des femmes")
  await merging.getByRole("button", { name: "Réunir à un autre thème" }).click()
  await merging.getByText("Choisissez d’abord le thème qui le remplace.").waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await merging.getByLabel("Thème qui le remplace").selectOption({ label: "Enfants" })
  await merging.getByRole("button", { name: "Réunir à un autre thème" }).click()
  await expectWords(line("Santé des femmes"), "Réuni à «\u202fEnfants\u202f»")

  await (await change("Santé des femmes")).getByRole("button", { name: "Séparer à nouveau" }).click()
  await expectCount(page.getByText("Réuni à", { exact: false }).locator("visible=true"), 0)
  await (await change("Santé des femmes")).getByRole("button", { name: "Retirer" }).click()
  await expectWords(line("Santé des femmes"), "Retiré")

  const nadia = await stage.member("Nadia")
  await nadia.page.goto(`${stage.house.url}/atelier/themes`)
  await nadia.page.getByText("Les personnes qui administrent la coopérative tiennent cette liste.").waitFor()
  await nadia.page.getByText("Women’s health").waitFor()
  await expectCount(nadia.page.locator("main button, main input"), 0)
  expect([...complaints, ...nadia.complaints]).toEqual([])
})
