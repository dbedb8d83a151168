import { mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { beforeAll, expect, it } from "vitest"
import { SOURCE } from "../../test/fixture-document.ts"
import { publishFixture } from "../../test/publish-fixture.ts"
import { readPdf } from "../../test/read-pdf.ts"
import { trainingReco } from "../../test/training-document.ts"
import { composeBooklet } from "./compose-booklet.ts"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recos-booklet-"))
  for (const [slug, title] of Object.entries({ dos: "Mal de dos", toux: "Toux", ancienne: "Ancienne" })) {
    await publishFixture(join(folder, "recos"), {
      settings: { slug },
      documents: { fr: trainingReco({ title }) },
      references: [SOURCE]
    })
  }
  const withdrawn = { format: 1, withdrawn: { on: "2026-04-01", reason: "Une étude dit le contraire." } }
  await writeFile(join(folder, "recos/ancienne/status.json"), JSON.stringify(withdrawn))
})

const compose = (...slugs: string[]) =>
  composeBooklet({
    recosDir: join(folder, "recos"),
    cacheDir: join(folder, "cache"),
    slugs,
    language: "fr",
    siteUrl: "https://recos.example.org",
    title: "Soirée du 3 mars",
    on: "2026-03-03"
  })

const plain = (text = ""): string => text.replaceAll(/[\u202f\u00a0]/g, " ")

it("holds a cover, contents with page numbers, the recos in the order chosen, answers, glossary and evaluation", async () => {
  const pdf = await readPdf(await compose("toux", "dos"))
  expect(pdf).toMatchObject({ tagged: true, title: "Soirée du 3 mars", language: "fr" })
  const pages = pdf.pages.map(({ text }) => plain(text))
  expect(pages[0]).toContain("Livret de formation")
  expect(pages[0]).toContain("Livret composé avec les versions publiées au 3 mars 2026")
  const at = (words: string): number => pages.findIndex((text, index) => index > 1 && text.includes(words)) + 1
  expect(pages[1]).toMatch(new RegExp(`Toux [. ]*${at("Toux")}.*Mal de dos [. ]*${at("Mal de dos")}`))
  expect(pdf.outline.map(plain)).toEqual([
    "Sommaire",
    "Toux",
    "Mal de dos",
    "Réponses aux quiz",
    "Glossaire",
    "Fiche d’évaluation"
  ])
  expect(pages[at("Glossaire") - 1]).toContain("commun que beaucoup de personnes ont")
  expect(pages.at(-1)).toContain("Les objectifs étaient clairs.")
  expect(at("Réponses aux quiz")).toBeGreaterThan(at("Mal de dos"))
  expect(pdf.pages[at("Toux") - 1]?.alternatives.map(plain)).toEqual([
    "Code QR vers https://recos.example.org/r/toux/v/1.0/"
  ])
})

it("gives the same bytes for the same recos on the same day", async () => {
  expect(Buffer.compare(await compose("dos"), await compose("dos"))).toBe(0)
})

it("takes every reco in force when none is named, by title", async () => {
  const { outline } = await readPdf(await compose())
  expect(outline.slice(1, 3)).toEqual(["Mal de dos", "Toux"])
})

it.each([
  ["inconnue", "unknown"],
  ["ancienne", "withdrawn"]
])("refuses %s, and says why", async (slug, reason) => {
  await expect(compose("dos", slug)).rejects.toMatchObject({ slug, reason, known: ["dos", "toux"] })
})
