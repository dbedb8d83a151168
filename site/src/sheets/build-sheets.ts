import { createHash } from "node:crypto"
import { access, copyFile, mkdir, rename, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { Language } from "@recos/schemas/vocabulary"
import { language as languageSchema } from "@recos/schemas/vocabulary"
import { memoAddress } from "../addresses.ts"
import type { RecoCard, VersionCard } from "../corpus/reco-card.ts"
import { openVersion } from "../reco/open-version.ts"
import { wordsFor } from "../words/words.ts"
import { type MemoData, memoData } from "./memo-data.ts"
import { type MemoPress, openMemoPress } from "./memo-press.ts"
import { MEMO_TEMPLATE } from "./memo-template.ts"

interface SheetsOptions {
  cards: RecoCard[]
  cacheDir: string
  /** Sheets already set, by a hash of all they are made from. Unlike `cacheDir` it outlives a change of other code. */
  sheetCache: string
  outDir: string
  siteUrl: string
  onSheet?: (done: number, all: number) => void
}

/** Written into the key of kept sheets, so that a new font or compiler sets them again. */
const MADE_WITH = "typst-ts-node-compiler 0.7.0, atkinson-hyperlegible 0.4.1"

/** Sets the memo sheet of every version in every language, beside its page. Gives how many there are. */
export async function buildSheets(options: SheetsOptions): Promise<number> {
  const wanted = options.cards.flatMap((card) =>
    card.versions.flatMap((version) =>
      Object.keys(version.titles).map((code) => ({ card, version, language: languageSchema.parse(code) }))
    )
  )
  await mkdir(options.sheetCache, { recursive: true })
  let press: MemoPress | null = null
  try {
    for (const [done, sheet] of wanted.entries()) {
      const memo = await gather(sheet, options)
      const kept = join(options.sheetCache, `${keyOf(memo)}.pdf`)
      if (!(await exists(kept))) {
        press ??= openMemoPress()
        await keep(kept, await press.set(memo))
      }
      const place = join(options.outDir, memoAddress(sheet.language, sheet.card.slug, sheet.version.number))
      await mkdir(dirname(place), { recursive: true })
      await copyFile(kept, place)
      options.onSheet?.(done + 1, wanted.length)
    }
  } finally {
    await press?.close()
  }
  return wanted.length
}

const gather = async (
  { card, version, language }: { card: RecoCard; version: VersionCard; language: Language },
  { cacheDir, siteUrl }: SheetsOptions
): Promise<MemoData> => {
  const open = await openVersion(version, language, cacheDir)
  return memoData(card, version, open, wordsFor(language), siteUrl)
}

const keyOf = (memo: MemoData): string =>
  createHash("sha256").update(MADE_WITH).update(MEMO_TEMPLATE).update(JSON.stringify(memo)).digest("hex")

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false
  )

async function keep(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${file}.${process.pid}`, bytes)
  await rename(`${file}.${process.pid}`, file)
}
