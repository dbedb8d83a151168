import { createHash } from "node:crypto"
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { close, createIndex } from "pagefind"
import { recoAddress } from "../addresses/addresses.ts"
import { openVersion } from "../corpus/open-version.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { shownVersion } from "../corpus/shown-version.ts"
import { forEachAtOnce } from "../disk/at-once.ts"
import { shareFile } from "../disk/share-file.ts"
import { wordsFor } from "../words/words.ts"
import { indexRecord } from "./index-record.ts"
import { withdrawnRecord } from "./withdrawn-record.ts"

interface IndexOptions {
  cards: RecoCard[]
  cacheDir: string
  /** A folder that does not exist, on the disk of the site: the pages to index are laid there for a moment. */
  workDir: string
  /** Where the index is written, `<site>/pagefind`. */
  outputPath: string
  onReco?: (done: number, all: number) => void
}

const fail = (errors: string[]): void => {
  if (errors.length > 0) throw new Error(`pagefind: ${errors.join("; ")}`)
}

/** Writes the search index: the newest text of each reco, one index a language. Of a withdrawn one, that it is. */
export async function buildIndex({ cards, cacheDir, workDir, outputPath, onReco }: IndexOptions): Promise<void> {
  const { index, errors } = await createIndex({ writePlayground: false })
  fail(errors)
  if (!index) throw new Error("pagefind gave no index")
  try {
    const records = join(cacheDir, "records")
    await mkdir(records, { recursive: true })
    await mkdir(workDir)
    const kept = new Set(await readdir(records))
    let done = 0
    await forEachAtOnce(cards, async (card) => {
      for (const language of card.readable) {
        const of = card.withdrawn ? card.digest : shownVersion(card, language).digest
        const name = `${of}-${filingKey(card)}-${language}`
        if (!kept.has(name)) await keepRecord(card, language, join(records, name), cacheDir)
        const folder = join(workDir, recoAddress(language, card.slug))
        await mkdir(folder, { recursive: true })
        await shareFile(join(records, name), join(folder, "index.html"))
      }
      done += 1
      onReco?.(done, cards.length)
    })
    fail((await index.addDirectory({ path: workDir })).errors)
    fail((await index.writeFiles({ outputPath })).errors)
  } finally {
    await close()
    await rm(workDir, { recursive: true, force: true })
  }
}

/** Changes when a theme of the reco is called otherwise, or another one takes its place. */
const filingKey = ({ themes }: RecoCard): string =>
  createHash("sha256").update(JSON.stringify(themes)).digest("hex").slice(0, 16)

/** A record says nothing but one text of one version, or that its reco is withdrawn, and its themes, so it is written once. */
async function keepRecord(card: RecoCard, language: Language, file: string, cacheDir: string): Promise<void> {
  const open = await openVersion(shownVersion(card, language), language, cacheDir)
  const words = wordsFor(language)
  const record = card.withdrawn ? withdrawnRecord(open, card.withdrawn, card, words) : indexRecord(open, card, words)
  await writeFile(`${file}.${process.pid}`, record)
  await rename(`${file}.${process.pid}`, file)
}
