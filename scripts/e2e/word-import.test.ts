import { readFileSync } from "node:fs"
import { inList, p, r, tbl, tc, tr, wordFile } from "@recos/server/testing/word-file"
import type { Page } from "playwright-core"
import { beforeEach, expect, it } from "vitest"
import { accessibilityFaults } from "./accessibility.ts"
import { expectAttribute, expectCount, expectTitle, expectValue, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"

const stage = stageOfFile()
let page: Page
beforeEach(async () => {
  page = (await stage.member("Inès")).page
  await page.goto(`${stage.house.url}/atelier/importer`)
})

const deleted = (words: string) => `<w:del w:id="1" w:author="A"><w:r><w:delText>${words}</w:delText></w:r></w:del>`

const TEXT = wordFile({
  body:
    p("Angine de l’adulte", "Titre") +
    p("Recommandations", "Titre1") +
    p("Nous recommandons un test rapide.", "", inList(2)) +
    p("En pratique", "Titre1") +
    tbl(tr(tc("Âge"), tc("Dose")), tr(tc("6 ans"), tc(p("5") + p(`${r("10 mg")}${deleted("500 mg")}`))))
})

const choose = (name: string, bytes: Uint8Array): Promise<void> =>
  page.getByLabel("Fichier", { exact: true }).setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) })

it("brings a Word file in: first what would become of it, then the draft", async () => {
  await choose("angine.docx", TEXT)
  await expectWords(page.getByRole("status").filter({ hasText: "angine" }), "Fichier choisi\u202f: angine.docx")
  await page.getByRole("button", { name: "Voir ce qui sera gardé" }).click()
  await expectValue(page.getByLabel("Titre"), "Angine de l’adulte")
  const preview = page.locator(".import-preview")
  await expectCount(preview.getByText(/^Le suivi des modifications est accepté/), 1)
  await expectCount(preview.locator("q").filter({ hasText: /^500 mg$/ }), 1)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole("button", { name: "Créer ce brouillon" }).click()
  await expectTitle(page, "Angine de l’adulte")
  const saved = page.waitForEvent("download")
  await page.getByRole("link", { name: /^Enregistrer le texte pour Word/ }).click()
  expect((await saved).suggestedFilename()).toBe("angine-de-l-adulte-fr.docx")

  // The same on paper; what goes wrong is said, and no file of another kind is kept in its place.
  const onPaper = page.getByRole("link", { name: /^Enregistrer le texte pour l’imprimer/ })
  await page.route("**/export.pdf*", (route) =>
    route.fulfill({ status: 504, json: { error: { code: "too-slow", message: "Le travail a été arrêté." } } })
  )
  await onPaper.click()
  await page.getByRole("alert").getByText("Le travail a été arrêté.").waitFor()
  await page.unroute("**/export.pdf*")
  const printed = page.waitForEvent("download")
  await onPaper.click()
  const pdf = await printed
  expect(pdf.suggestedFilename()).toBe("angine-de-l-adulte-fr.pdf")
  expect(
    readFileSync(await pdf.path())
      .subarray(0, 5)
      .toString()
  ).toBe("%PDF-")
  await expectAttribute(page.locator(".teller"), "data-told", /Le fichier est prêt/)
  await expectCount(page.getByRole("alert"), 0)
})

it("says why a file is refused, and loses nothing of what was typed", async () => {
  await page.getByLabel("Texte", { exact: true }).fill("# Un texte commencé")
  await choose("angine.docx", TEXT.subarray(0, 700))
  await page.getByRole("button", { name: "Voir ce qui sera gardé" }).click()
  await page.getByText("Ce fichier est abîmé").waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByLabel("Fichier", { exact: true }).setInputFiles([])
  await expectValue(page.getByLabel("Texte", { exact: true }), "# Un texte commencé")
  await choose("vieux.doc", new Uint8Array(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(900)])))
  await page.getByRole("button", { name: "Voir ce qui sera gardé" }).click()
  await page.getByText("l’ancien format de Word").waitFor()
})
