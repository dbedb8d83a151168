import { createHash } from "node:crypto"
import { access, copyFile, link, mkdir, rename, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { type Language, language as languageSchema } from "@recos/schemas/vocabulary"
import { memoAddress } from "../addresses.ts"
import { codeStamp, SHEET_SOURCES } from "../build/code-stamp.ts"
import type { RecoCard, VersionCard } from "../corpus/reco-card.ts"
import { openVersion } from "../reco/open-version.ts"
import { outdatedSentence } from "../reco/outdated.ts"
import { wordsFor } from "../words/words.ts"
import { memoData } from "./memo-data.ts"
import { type MemoPress, openMemoPress } from "./memo-press.ts"

interface SheetsOptions {
  cards: RecoCard[]
  cacheDir: string
  /** Sheets already set, by a hash of all they are made from. Unlike `cacheDir` it outlives a change of other code. */
  sheetCache: string
  outDir: string
  siteUrl: string
  onSheet?: (done: number, all: number) => void
}

interface Sheet {
  card: RecoCard
  version: VersionCard
  language: Language
}

const sheetsOf = (card: RecoCard): Sheet[] =>
  card.versions.flatMap((version) =>
    Object.keys(version.titles).map((code) => ({ card, version, language: languageSchema.parse(code) }))
  )

/** Sets the memo sheet of every version in every language, beside its page. Gives how many there are. */
export async function buildSheets(options: SheetsOptions): Promise<number> {
  const sheets = options.cards.flatMap(sheetsOf)
  const madeWith = await codeStamp(SHEET_SOURCES)
  await mkdir(options.sheetCache, { recursive: true })
  let press: MemoPress | null = null
  try {
    for (const [done, sheet] of sheets.entries()) {
      const kept = join(options.sheetCache, `${keyOf(sheet, options.siteUrl, madeWith)}.pdf`)
      if (!(await exists(kept))) {
        press ??= openMemoPress()
        await setSheet(press, sheet, kept, options)
      }
      await place(kept, join(options.outDir, memoAddress(sheet.language, sheet.card.slug, sheet.version.number)))
      options.onSheet?.(done + 1, sheets.length)
    }
  } finally {
    await press?.close()
  }
  return sheets.length
}

/** Everything that a sheet's bytes depend on: the version's own, what became of it since, the address, the making. */
function keyOf({ card, version, language }: Sheet, siteUrl: string, madeWith: string): string {
  const since = outdatedSentence(card, version, wordsFor(language))
  return createHash("sha256")
    .update(JSON.stringify([version.digest, version.publishedOn, language, since, siteUrl, madeWith]))
    .digest("hex")
}

async function setSheet(press: MemoPress, sheet: Sheet, kept: string, options: SheetsOptions): Promise<void> {
  const { card, version, language } = sheet
  const open = await openVersion(version, language, options.cacheDir)
  const pdf = await press.set(memoData(card, version, open, wordsFor(language), options.siteUrl))
  await writeFile(`${kept}.${process.pid}`, pdf)
  await rename(`${kept}.${process.pid}`, kept)
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false
  )

/** A sheet never changes once set, so the site may share its bytes with the cache; across disks it is copied. */
async function place(kept: string, destination: string): Promise<void> {
  await mkdir(dirname(destination), { recursive: true })
  await link(kept, destination).catch(() => copyFile(kept, destination))
}
