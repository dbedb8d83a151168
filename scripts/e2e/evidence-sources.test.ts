import { readdirSync, readFileSync } from "node:fs"
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

const CASES = new URL("../../schemas/src/testing/golden/foreign-files/", import.meta.url)

/** A file that people met in public, by the number of its case. */
function fileOfCase(number: string, name: string): { name: string; mimeType: string; buffer: Buffer } {
  const folder = readdirSync(CASES).find((entry) => entry.startsWith(number)) ?? ""
  return { name, mimeType: "text/plain", buffer: readFileSync(new URL(`${folder}/${name}`, CASES)) }
}

/** As old EndNote on a Mac writes it: é is one byte, another one than in Latin-1. */
const inMacRoman = (text: string): Buffer =>
  Buffer.from(text.replaceAll("é", "\u008e").replaceAll("è", "\u008f"), "latin1")

const ENDNOTE = `<?xml version="1.0" encoding="UTF-8"?><xml><records><record><ref-type name="Journal Article">17</ref-type>
<titles><title><style face="normal">A dose of 10</style><style face="superscript">6</style></title></titles><abstract>Un résumé</abstract></record></records></xml>`
const PUBMED = `<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>30100007</PMID><Article><ArticleTitle>From the XML of PubMed</ArticleTitle></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>`
const BOMB = `<!DOCTYPE xml [<!ENTITY a "aaaa">]><xml><records><record><ref-type name="Report"/></record></records></xml>`

it("shows of files of every kind what would come in, what is left out and where each field is from", async () => {
  const table = await openWritingTable(stage, { coordinator: "Inès", author: "Marcel" })
  const { page, complaints } = await stage.member("Inès", THIN)
  await page.goto(`${stage.house.url}/atelier/recos/${table.recoId}/preuves/sources`)
  const input = page.getByLabel("Un fichier de sources")
  const proposal = page.getByRole("region", { name: "Ce qui serait ajouté" })

  for (const [file, title] of [
    [fileOfCase("02", "input.ris"), "First author in A1, the others in AU"],
    [fileOfCase("11", "input.bib"), "Chapter"],
    [fileOfCase("13", "input.json"), "Raw date"],
    [fileOfCase("26", "input.nbib"), "Chapter of the handbook"],
    [asFile("endnote.xml", ENDNOTE), "A dose of 10⁶"],
    [asFile("pubmed.xml", PUBMED), "From the XML of PubMed"]
  ] as const) {
    await input.setInputFiles(file)
    await proposal.getByRole("checkbox", { name: title, exact: true }).waitFor()
    await page.getByText("Encodage du fichier\u202f: UTF-8.").waitFor()
  }

  await input.setInputFiles(fileOfCase("05", "input.ris"))
  await proposal.getByText("une autre valeur est gardée").first().waitFor()
  await proposal.getByText("J Fict").waitFor()
  await proposal.getByText("D’où vient chaque champ").first().click()
  await proposal.getByText("Revue ou ouvrage").waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  expect(await smallTargets(page)).toEqual([])

  const old = inMacRoman(
    "TY  - JOUR\nTI  - Prévention à l'école\nAU  - Lefèvre, Hélène\nKW  - santé\nER  - \n".replaceAll("à", "a")
  )
  await input.setInputFiles({ name: "vieux.ris", mimeType: "text/plain", buffer: old })
  await page.getByText("Encodage reconnu\u202f: MacRoman. Vérifiez les accents.").waitFor()
  await proposal.getByRole("checkbox", { name: "Prévention a l'école" }).waitFor()
  await proposal.getByText("Laissé de côté, sans champ ici\u202f: 1 valeur").click()
  await proposal.getByText("santé").waitFor()

  await input.setInputFiles(asFile("bombe.xml", BOMB))
  await page.getByText("Ce fichier XML définit ses propres mots").waitFor()
  await input.setInputFiles({
    name: "image.ris",
    mimeType: "text/plain",
    buffer: Buffer.from([0x89, 0x50, 0, 0, 0, 0xff, 0xd8, 0])
  })
  await page.getByText("Ce fichier n’est pas un texte lisible").waitFor()
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
