import { createHash } from "node:crypto"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { type Language, language as languages } from "@recos/schemas/vocabulary/closed-lists"
import type { SynonymGroup } from "@recos/schemas/vocabulary/synonyms"
import { openVersion } from "../corpus/open-version.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { shownVersion } from "../corpus/shown-version.ts"
import { forEachAtOnce } from "../disk/at-once.ts"
import { wordsFor } from "../words/words.ts"
import { indexFiles } from "./index-files.ts"
import { type IndexEntry, isKnownLanguage, KNOWN_WORDS, type KnownLanguage } from "./index-format.ts"
import { type IndexRecord, indexRecord } from "./index-record.ts"
import { knownWordParts } from "./known-words.ts"
import { readLexicon } from "./lexicon/lexicon.ts"
import { NAMES } from "./lexicon/names.ts"
import { meaningFinder } from "./meanings.ts"
import { readSynonyms } from "./synonyms.ts"
import { allWordsOf } from "./words-of.ts"

interface IndexOptions {
  cards: RecoCard[]
  recosDir: string
  cacheDir: string
  /** Where the index is written, `<site>/search-index`. */
  outputPath: string
  onReco?: (done: number, all: number) => void
}

/**
 * Writes the search index: the newest text of each reco, one index a language, and which words French and English have.
 * @throws RefusedCorpus when the synonyms of the cooperative have another shape.
 */
export async function buildIndex({ cards, recosDir, cacheDir, outputPath, onReco }: IndexOptions): Promise<void> {
  const synonyms = readSynonyms(recosDir)
  let done = 0
  const all = cards.reduce((sum, { readable }) => sum + readable.length, 0)
  const step = () => onReco?.(++done, all)
  for (const language of languages.options) {
    const read = cards.filter(({ readable }) => readable.includes(language))
    const records = await recordsOf(read, language, synonyms, cacheDir, step)
    const lexicon = isKnownLanguage(language) ? await readLexicon(language, cacheDir) : []
    await writeIndex(outputPath, language, indexFiles(records, { language, synonyms, lexicon }))
  }
  for (const language of Object.keys(KNOWN_WORDS))
    await writeKnownWords(language as KnownLanguage, cacheDir, outputPath)
}

async function recordsOf(
  cards: readonly RecoCard[],
  language: Language,
  synonyms: readonly SynonymGroup[],
  cacheDir: string,
  onReco: () => void
): Promise<IndexRecord[]> {
  const words = wordsFor(language)
  const meanings = meaningFinder(synonyms, language)
  const folder = join(cacheDir, "records")
  await mkdir(folder, { recursive: true })
  const records = new Map<RecoCard, IndexRecord>()
  await forEachAtOnce(cards, async (card) => {
    const shown = shownVersion(card, language)
    const of = digestOf([card.digest, card.themes, synonyms, language])
    const kept = join(folder, `${of}.json`)
    const known = await readRecord(kept)
    const record = known ?? indexRecord(await openVersion(shown, language, cacheDir), card, words, meanings)
    if (!known) await keep(kept, JSON.stringify(record))
    records.set(card, record)
    onReco()
  })
  return cards.flatMap((card) => records.get(card) ?? [])
}

/** What this very code has kept of the same texts. */
async function readRecord(file: string): Promise<IndexRecord | null> {
  try {
    return JSON.parse(await readFile(file, "utf8"))
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null
    throw error
  }
}

/** Nothing is half written, whoever else builds. */
async function keep(file: string, content: string): Promise<void> {
  await writeFile(`${file}.${process.pid}`, content)
  await rename(`${file}.${process.pid}`, file)
}

const digestOf = (of: unknown): string => createHash("sha256").update(JSON.stringify(of)).digest("hex").slice(0, 16)

type Files = ReturnType<typeof indexFiles>

/** The lists stand in a folder named by their content: a page never reads parts of two builds together. */
async function writeIndex(outputPath: string, language: Language, { entry, files }: Files): Promise<void> {
  const folder = `${language}-${digestOf([...files])}`
  await mkdir(join(outputPath, folder), { recursive: true })
  await forEachAtOnce([...files], ([name, content]) => writeFile(join(outputPath, folder, name), content))
  const whole: IndexEntry = { ...entry, folder }
  await writeFile(join(outputPath, `${language}.json`), JSON.stringify(whole))
}

async function writeKnownWords(language: KnownLanguage, cacheDir: string, outputPath: string): Promise<void> {
  const folder = join(outputPath, `known-${language}`)
  await mkdir(folder, { recursive: true })
  const kept = join(cacheDir, `known-${language}.json`)
  const parts = await readFile(kept, "utf8").then(
    (text): string[] => JSON.parse(text),
    async (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error
      const names = language === "fr" ? NAMES.flatMap(allWordsOf) : []
      const words = new Set([...(await readLexicon(language, cacheDir)).flat(), ...names])
      const made = knownWordParts(words, KNOWN_WORDS[language]).map((part) => Buffer.from(part).toString("base64"))
      await keep(kept, JSON.stringify(made))
      return made
    }
  )
  await forEachAtOnce([...parts.entries()], ([at, part]) =>
    writeFile(join(folder, `${at}.bin`), Buffer.from(part, "base64"))
  )
}
