import { createHash } from "node:crypto"
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { type Language, language as languageSchema } from "@recos/schemas/vocabulary/closed-lists"
import { versionAddress } from "../addresses/addresses.ts"
import type { RecoCard, VersionCard } from "../corpus/reco-card.ts"
import { shareFile } from "../disk/share-file.ts"
import { codeStamp, SHEET_SOURCES } from "../stamp/code-stamp.ts"
import { standingSentence } from "../standing/translation-behind.ts"
import { wordsFor } from "../words/words.ts"
import { openSource } from "./open-source.ts"
import { pruneKept, renewKept } from "./sheet-cache.ts"
import { openPress, type Press } from "./typst-thread.ts"

interface SheetsOptions {
  cards: RecoCard[]
  recosDir: string
  cacheDir: string
  /** Sheets already set, by a hash of all they are made from. Unlike `cacheDir` it outlives a change of other code. */
  sheetCache: string
  outDir: string
  siteUrl: string
  onSheet?: (done: number, all: number) => void
}

interface SheetSet {
  card: RecoCard
  version: VersionCard
  language: Language
}

const setsOf = (card: RecoCard): SheetSet[] =>
  card.versions.flatMap((version) =>
    Object.keys(version.titles).map((code) => ({ card, version, language: languageSchema.parse(code) }))
  )

/**
 * Makes the sheets of every version in every language, beside its page. Gives how many versions got theirs. Sets of outdated keys
 * leave the cache once no build has used them for a while.
 */
export async function buildSheets(options: SheetsOptions): Promise<number> {
  const sets = options.cards.flatMap(setsOf)
  const madeWith = await codeStamp(SHEET_SOURCES)
  await mkdir(options.sheetCache, { recursive: true })
  const now = new Date()
  let press: Press | null = null
  try {
    for (const [done, set] of sets.entries()) {
      const kept = join(options.sheetCache, keyOf(set, options.siteUrl, madeWith))
      if (!(await renewKept(kept, now))) {
        press ??= openPress()
        await makeSet(press, set, kept, options)
      }
      await place(kept, join(options.outDir, versionAddress(set.language, set.card.slug, set.version.number)))
      options.onSheet?.(done + 1, sets.length)
    }
  } finally {
    await press?.close()
  }
  await pruneKept(options.sheetCache, now)
  return sets.length
}

/**
 * Everything that the bytes of a set depend on: the version's own, the versions before it (a question may be older than
 * its statements), what became of it since, the address, the making.
 */
function keyOf({ card, version, language }: SheetSet, siteUrl: string, madeWith: string): string {
  const since = standingSentence(card, version, wordsFor(language))
  const before = card.versions.slice(card.versions.indexOf(version) + 1).map(({ digest }) => digest)
  return createHash("sha256")
    .update(JSON.stringify([version.digest, before, version.publishedOn, language, since, siteUrl, madeWith]))
    .digest("hex")
}

async function makeSet(press: Press, set: SheetSet, kept: string, options: SheetsOptions): Promise<void> {
  const files = await press.make(await openSource(set.card, set.version, set.language, options))
  const staging = `${kept}.${process.pid}`
  await rm(staging, { recursive: true, force: true })
  await mkdir(staging)
  for (const { name, bytes } of files) await writeFile(join(staging, name), bytes)
  await rename(staging, kept)
}

/** A sheet never changes once made, so the site may share its bytes with the cache. */
async function place(kept: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(kept)) {
    await shareFile(join(kept, name), join(folder, name))
  }
}
