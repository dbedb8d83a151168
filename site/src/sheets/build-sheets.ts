import { createHash } from "node:crypto"
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { type Language, language as languageSchema } from "@recos/schemas/vocabulary/closed-lists"
import { versionAddress } from "../addresses/addresses.ts"
import type { RecoCard, VersionCard } from "../corpus/reco-card.ts"
import { allSettled, forEachAtOnce } from "../disk/at-once.ts"
import { shareFile } from "../disk/share-file.ts"
import { codeStamp, SHEET_CODE } from "../stamp/code-stamp.ts"
import { standingSentence } from "../standing/translation-behind.ts"
import { wordsFor } from "../words/words.ts"
import { openSource } from "./open-source.ts"
import { pruneKept, renewKept } from "./sheet-cache.ts"
import { type MakeSheets, onPresses, pressesHere } from "./typst-thread.ts"

interface SheetsOptions {
  cards: RecoCard[]
  recosDir: string
  cacheDir: string
  /** Sheets already set, by a hash of all they are made from. Unlike `cacheDir` it outlives a change of other code. */
  sheetCache: string
  outDir: string
  siteUrl: string
  /** How many versions are set at once; as many as the machine bears when absent. */
  presses?: number
  onSheet?: (done: number, all: number) => void
}

interface SheetSet {
  card: RecoCard
  version: VersionCard
  language: Language
}

/** A set, and where in the cache it is or will be. */
interface Job {
  set: SheetSet
  kept: string
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
  const madeWith = await codeStamp(SHEET_CODE)
  await mkdir(options.sheetCache, { recursive: true })
  const now = new Date()
  let done = 0
  const finish = async ({ set, kept }: Job): Promise<void> => {
    await place(kept, join(options.outDir, versionAddress(set.language, set.card.slug, set.version.number)))
    done += 1
    options.onSheet?.(done, sets.length)
  }
  const [made, toMake]: [Job[], Job[]] = [[], []]
  await forEachAtOnce(sets, async (set) => {
    const job = { set, kept: join(options.sheetCache, keyOf(set, options.siteUrl, madeWith)) }
    const isKept = await renewKept(job.kept, now)
    ;(isKept ? made : toMake).push(job)
  })
  // What must be made takes longest, were it one set: it begins before all others are laid out.
  await allSettled([
    onPresses(toMake, options.presses ?? pressesHere(), async (make, job) => {
      await makeSet(make, job, options)
      await finish(job)
    }),
    forEachAtOnce(made, finish)
  ])
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

async function makeSet(make: MakeSheets, { set, kept }: Job, options: SheetsOptions): Promise<void> {
  const files = await make(await openSource(set.card, set.version, set.language, options))
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
