import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sampleFiles } from "@recos/server/testing/evidence-files"
import { newerFiles } from "@recos/server/testing/newer-edition"
import { expect, it, onTestFinished } from "vitest"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { expectCount } from "./expect-on-page.ts"
import { stageOfFile } from "./stage.ts"
import { openWritingTable } from "./writing-room.ts"

const stage = stageOfFile()
const THIN = { viewport: { width: 360, height: 740 } }

/** A folder of our own sample on the disk, as somebody downloaded it: the resources, and a note that is no JSON. */
function folderOfSample(files = sampleFiles()): string {
  const folder = mkdtempSync(join(tmpdir(), "recos-files-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const inside = join(folder, "marche")
  mkdirSync(inside)
  for (const { name, json } of files) writeFileSync(join(inside, name), JSON.stringify(json))
  writeFileSync(join(inside, "LISEZMOI.txt"), "Des fichiers FHIR.")
  return inside
}

const asFile = (name: string, text: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) })

it("shows what files would bring, with what there is to know, brings it in on demand, and gives it back", async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const address = `${stage.house.url}/atelier/recos/${table.recoId}/preuves`
  const { page, complaints } = await stage.member("Inès", THIN)
  await page.goto(`${address}/echanges`)
  await page.getByText("Rien n’a encore été importé dans cette reco.").waitFor()

  await page.getByLabel("Des fichiers").setInputFiles(asFile("coupé.json", "{"))
  await page.getByText("Ce n’est pas du JSON lisible\u202f: coupé.json.").waitFor()
  await page.getByLabel("Des fichiers").setInputFiles(asFile("autre.json", '{"bonjour":1}'))
  await page.getByText("Fichier en cause\u202f: autre.json").waitFor()

  await page.getByLabel("Ou un dossier entier").setInputFiles(folderOfSample())
  const proposal = page.getByRole("region", { name: "Ce qui serait ajouté" })
  await proposal.getByText("1 question, 2 critères de jugement, 1 nouvelle source").waitFor()
  await proposal.getByText("Rien n’est encore changé dans la reco.").waitFor()
  await proposal.getByText("domaines non renseignés").waitFor()
  await proposal.getByText("LISEZMOI.txt").waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])

  await proposal.getByRole("button", { name: "Ajouter à la reco" }).click()
  await page.getByText("C’est ajouté.").waitFor()
  await page.getByText("par Inès Castanet").waitFor()
  await expectCount(proposal, 0)

  await page.getByLabel("Ou un dossier entier").setInputFiles(folderOfSample())
  await proposal.getByText("La reco contient déjà ces preuves.").waitFor()
  await proposal.getByRole("button", { name: "Abandonner" }).click()
  await expectCount(proposal, 0)

  const download = page.waitForEvent("download")
  await page.getByRole("link", { name: "JSON, pour une autre reco de cet outil" }).click()
  expect((await download).suggestedFilename()).toMatch(/-preuves\.json$/)

  await page.goto(address)
  await page.getByText("Marche").first().waitFor()
  await page.getByText("Douleur").first().waitFor()
  await page.getByText("Chutes").first().waitFor()
  expect(complaints).toEqual([])
})

it("compares a newer edition with what the reco holds, proposes its figures, and changes nothing the second time", async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const address = `${stage.house.url}/atelier/recos/${table.recoId}/preuves`
  const { page, complaints } = await stage.member("Inès", THIN)
  await page.goto(`${address}/echanges`)
  await page.getByLabel("Ou un dossier entier").setInputFiles(folderOfSample())
  await page.getByRole("button", { name: "Ajouter à la reco" }).click()
  await page.getByText("C’est ajouté.").waitFor()

  await page.getByLabel("Ou un dossier entier").setInputFiles(folderOfSample(newerFiles()))
  const proposal = page.getByRole("region", { name: "Une autre édition de ce que la reco contient" })
  await proposal.getByText("Celle de ces fichiers\u202f: 1 février 2026.").waitFor()
  await proposal.getByRole("heading", { name: "1 critère change" }).waitFor()
  await proposal.getByText("RR 0,60 (IC à 95\u202f%\u202f: 0,50 à 0,75)").waitFor()
  await proposal.getByRole("heading", { name: "1 critère nouveau" }).waitFor()
  await proposal.getByText("Sommeil", { exact: true }).waitFor()
  await proposal.getByRole("heading", { name: "1 critère n’est plus dans la source" }).waitFor()
  await proposal.getByText("Chutes", { exact: true }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])

  const why = proposal.getByLabel("Pourquoi cette mise à jour")
  await why.fill("Court")
  await proposal.getByRole("button", { name: "Mettre à jour la question" }).click()
  await proposal.getByText("Dites pourquoi, en dix caractères au moins.").waitFor()
  await why.fill("Deux essais de plus dans cette édition.")
  await proposal.getByRole("button", { name: "Mettre à jour la question" }).click()
  await page.getByText("1 mise à jour proposée, 1 critère ajouté.").waitFor()

  await page.getByLabel("Ou un dossier entier").setInputFiles(folderOfSample(newerFiles()))
  await proposal.getByText("Il n’y a rien à ajouter.").waitFor()
  await expectCount(proposal.getByRole("button", { name: "Mettre à jour la question" }), 0)
  await proposal.getByRole("button", { name: "Abandonner" }).click()

  await page.goto(`${address}/mises-a-jour`)
  await page.getByText("Deux essais de plus dans cette édition.").waitFor()
  await page.getByText("une autre personne les accepte.").waitFor()
  await expectCount(page.getByRole("button", { name: "Accepter ces chiffres" }), 0)
  const marcel = await stage.member("Marcel", THIN)
  await marcel.page.goto(`${address}/mises-a-jour`)
  await marcel.page.getByLabel("Votre raison").fill("Les nouveaux essais sont bien conduits.")
  await marcel.page.getByRole("button", { name: "Accepter ces chiffres" }).click()
  await marcel.page.getByText("Aucune mise à jour n’attend de décision.").waitFor()
  await page.goto(address)
  for (const name of ["Douleur", "Chutes", "Sommeil"]) await page.getByText(name).first().waitFor()
  expect(complaints).toEqual([])
})
