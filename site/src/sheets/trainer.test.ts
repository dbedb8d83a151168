import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { readPdf } from "../../test/read-pdf.ts"
import { SHEET_FILES } from "../addresses/sheet-names.ts"
import { readCorpus } from "../corpus/read-corpus.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { makeSheets } from "./make-sheets.ts"
import { openSource } from "./open-source.ts"
import { sheetCompiler } from "./sheet-compiler.ts"

const compiler = sheetCompiler()
let places: { recosDir: string; cacheDir: string; siteUrl: string }
let cards: RecoCard[]

beforeAll(async () => {
  places = {
    recosDir: join(import.meta.dirname, "../../../recos"),
    cacheDir: await mkdtemp(join(tmpdir(), "recos-trainer-")),
    siteUrl: "https://recos.example.org"
  }
  cards = await readCorpus({ ...places, demonstration: "include" })
})

afterAll(() => rm(places.cacheDir, { recursive: true }))

it("holds the trainers’ sheet of each demonstration reco on two pages, with each source to be found", async () => {
  for (const card of cards) {
    for (const language of card.readable) {
      const source = await openSource(card, card.current, language, places)
      const made = (await makeSheets(source, compiler)).find(({ name }) => name === SHEET_FILES.trainer)
      const { pages } = await readPdf(made?.bytes ?? new Uint8Array())
      expect(pages.length, `${card.slug} ${language}`).toBe(2)
      expect(pages.map(({ text }) => text).join(" ")).toMatch(/doi:|PMID|\.(fr|org|eu|int|ca)\b/)
    }
  }
})
