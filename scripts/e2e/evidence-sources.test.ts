import { expect, it } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { expectAttribute, expectCount, expectWords } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { openWritingTable, putCaretIn, sectionText, untilSaved } from "./writing-room.ts"

const stage = stageOfFile()
const THIN = { viewport: { width: 360, height: 740 } }

const RIS = `TY  - JOUR
TI  - Antibiotiques et toux aiguë
AU  - Little, Paul
T2  - The Lancet
PY  - 2013
DO  - 10.1016/S1473-3099(12)70300-6
ER  -

TY  - JOUR
TI  - Le miel contre la toux
AU  - Abuelgasim, Hibatullah
PY  - 2021
ER  -

TY  - JOUR
AU  - Sans titre
ER  -
`
const asFile = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })

it("brings sources in from a file, tells duplicates, marks one in doubt, and gives them back", async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const { page, complaints } = await stage.member("Inès", THIN)
  await page.goto(`${stage.house.url}/atelier/recos/${table.recoId}/preuves/sources`)
  await page.getByText("Aucune source pour l’instant").waitFor()

  const file = page.getByLabel("Un fichier de sources")
  await file.setInputFiles(asFile("lettre.txt", "Bonjour"))
  await page.getByText("Ce fichier n’est ni en RIS").waitFor()

  await file.setInputFiles(asFile("toux.ris", RIS))
  const proposal = page.getByRole("region", { name: "Ce qui serait ajouté" })
  await proposal.getByText("1 entrée n’a pas été comprise").waitFor()
  await proposal.getByText("Ligne 15").waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])
  await proposal.getByRole("checkbox", { name: "Le miel contre la toux" }).uncheck()
  await proposal.getByRole("button", { name: "Ajouter 1 source" }).click()
  await page.getByText("1 source est ajoutée.").waitFor()
  await page.getByRole("heading", { level: 3, name: "1 source" }).waitFor()

  await file.setInputFiles(asFile("toux.ris", RIS))
  await proposal.getByText("Cette source est déjà là").waitFor()
  await proposal.getByRole("button", { name: "Ajouter 1 source" }).click()
  await page.getByRole("heading", { level: 3, name: "2 sources" }).waitFor()

  await page.getByRole("button", { name: "Ajouter une source" }).click()
  await page.getByLabel("Adresse").fill("https://doi.org/10.1016/S1473-3099(12)70300-6.")
  await page.getByText("DOI reconnu.").waitFor()
  await page.getByText("Cette source est déjà là").waitFor()
  await expectCount(page.getByRole("button", { name: "Remplir avec la notice en ligne" }), 0)
  await page.getByRole("button", { name: "Annuler" }).click()

  const little = page.getByRole("listitem").filter({ hasText: "Antibiotiques et toux aiguë" })
  await little.getByRole("button", { name: "Vérifiée aujourd’hui" }).click()
  await little.getByText(/^Vue et vérifiée le/).waitFor()
  await little.getByRole("button", { name: "Signaler" }).click()
  await page.getByRole("button", { name: "Enregistrer le signalement" }).click()
  await page.getByText("Dites pourquoi").waitFor()
  await page.getByLabel("Pourquoi").fill("Retirée par la revue.")
  await page.getByRole("button", { name: "Enregistrer le signalement" }).click()
  await little.getByText("Source rétractée").waitFor()
  await little.getByText("Retirée par la revue.").waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)

  const download = page.waitForEvent("download")
  await page.getByRole("link", { name: "RIS, pour Zotero" }).click()
  expect((await download).suggestedFilename()).toMatch(/-sources\.ris$/)
  expect(complaints).toEqual([])
})

it("cites with an at sign, by the keyboard alone; numbers and the list of sources follow", async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const bring = await stage.member("Inès")
  const answer = await bring.page.request.post(`${stage.house.url}/api/recos/${table.recoId}/references/import`, {
    data: { text: RIS, chosen: [1, 2] },
    headers: { origin: new URL(stage.house.url).origin }
  })
  expect(answer.status()).toBe(201)

  const { page, complaints } = await table.sit("Marcel")
  const brief = sectionText(page, "in-brief")
  await putCaretIn(brief.locator("p").first())
  await page.keyboard.type("Le miel aide un peu @miel")
  const list = page.getByRole("listbox", { name: "Sources à citer" })
  await list.getByRole("option", { name: "Le miel contre la toux" }).waitFor()
  await expectAttribute(page.locator(".paper"), "aria-activedescendant", /^cite-menu-abuelgasim-2021$/)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press("Enter")
  const citations = brief.locator(".citation")
  await expectAttribute(citations, "aria-label", "Source 1\u202f: Le miel contre la toux")
  await expectCount(list, 0)
  await expectWords(brief, "Le miel aide un peu1")

  await page.keyboard.type(", les antibiotiques non @2013 little")
  await list.getByRole("option", { name: "Antibiotiques et toux aiguë" }).waitFor()
  await page.keyboard.press("Enter")
  await expectCount(citations, 2)
  await expectWords(citations.nth(1), "2")

  await page.keyboard.type(" @personne")
  await list.getByRole("option", { name: "Ajouter une source" }).waitFor()
  await page.keyboard.press("Enter")
  await page.getByRole("heading", { name: "Nouvelle source" }).waitFor()
  await page.getByLabel("Adresse").fill("https://www.has-sante.fr/jcms/c_1/fr/toux")
  await page.getByText("Page de la HAS reconnue.").waitFor()
  await page.getByLabel("Titre").fill("Toux aiguë, fiche")
  await page.getByRole("button", { name: "Enregistrer la source" }).click()
  await expectCount(citations, 3)
  await expectAttribute(citations.nth(2), "aria-label", "Source 3\u202f: Toux aiguë, fiche")
  await untilSaved(page)
  await page.getByText("Citée dans\u202f: En bref").first().waitFor()
  expect(complaints).toEqual([])
})
