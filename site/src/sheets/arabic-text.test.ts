import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it, onTestFinished } from "vitest"
import { readPdf } from "../../test/read-pdf.ts"
import { readCorpus } from "../corpus/read-corpus.ts"
import { makeSheets } from "./make-sheets.ts"
import { openSource } from "./open-source.ts"
import { sheetCompiler } from "./sheet-compiler.ts"

const RECOS = join(import.meta.dirname, "../../../recos")
/** The reader of PDFs that tests have passes over what says a letter with its vowel sign whole: words without a sign are compared. */
const PLAIN = /(?<![\p{L}\p{M}])[\u0621-\u064a]{3,}(?![\p{L}\p{M}])/gu

const wordsIn = (text: string): Set<string> => new Set(text.normalize("NFKC").match(PLAIN) ?? [])

it("prints Arabic that a machine reads as it was written: every word of its title", async () => {
  const cacheDir = await mkdtemp(join(tmpdir(), "recos-arabic-"))
  onTestFinished(() => rm(cacheDir, { recursive: true }))
  const cards = await readCorpus({ recosDir: RECOS, cacheDir, demonstration: "include" })
  const card = cards.find(({ slug }) => slug === "toux-miel")
  if (!card) throw new Error("the reco in Arabic is not there")
  const source = await openSource(card, card.current, "ar", {
    cacheDir,
    recosDir: RECOS,
    siteUrl: "https://recos.example.org"
  })
  const title = wordsIn(card.current.titles.ar ?? "")
  expect(title.size).toBeGreaterThan(3)
  for (const { name, bytes } of await makeSheets(source, sheetCompiler())) {
    if (!name.endsWith(".pdf")) continue
    const read = wordsIn((await readPdf(bytes)).pages.map(({ text }) => text).join(" "))
    const split = [...title].filter((word) => !read.has(word))
    expect(split, name).toEqual([])
  }
})
