import { existsSync } from "node:fs"
import { cp, mkdir, rename, rm, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import { checkBudgets } from "../budgets/check-budgets.ts"
import { buildCards } from "../cards/build-cards.ts"
import { readCooperative } from "../corpus/cooperative.ts"
import { keepCards, keepSlugsToSet } from "../corpus/kept-cards.ts"
import { type CorpusOptions, readCorpus } from "../corpus/read-corpus.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { readThemeList } from "../corpus/theme-list.ts"
import { type Remark, unknownThemes } from "../corpus/unknown-themes.ts"
import { allSettled } from "../disk/at-once.ts"
import { sayWeights } from "../offline/say-weights.ts"
import { buildIndex } from "../search/build-index.ts"
import { buildSheets } from "../sheets/build-sheets.ts"
import { cacheOfCode } from "../stamp/code-cache.ts"
import { codeStamp, SITE_CODE } from "../stamp/code-stamp.ts"
import { buildPages } from "./build-pages.ts"
import { openPageStore } from "./page-store.ts"

export type BuildStep = "read" | "pages" | "index" | "sheets" | "done"

export interface BuildOptions {
  /** The published corpus: `<slug>/<version>/{reco.json,<lang>.mdx,assets/*}`. */
  recosDir: string
  /** A folder that does not exist yet, or an earlier site to replace: it appears whole or not at all. */
  outDir: string
  /** What one build leaves for the next. It may be deleted at any time. */
  cacheDir: string
  /** The public origin, `https://recos.example.org`. */
  siteUrl: string
  /** `leave-out` builds without the demonstration recos. */
  demo: CorpusOptions["demonstration"]
  /** A reco whose files cannot be read stays as it was: see `readCorpus`. */
  keepLast?: CorpusOptions["keepLast"]
  onProgress?: (step: BuildStep, fraction: number) => void
}

export interface BuildResult {
  recos: number
  sheets: number
  seconds: number
  /** What was built as well as could be, and somebody may want to mend. */
  remarks: Remark[]
}

/**
 * Builds the public site from `recos/` alone: reads and checks, then sets pages, search index and sheets side by side
 * into a folder of its own, and puts it in place by a rename. One build at a time in a process.
 * @throws RefusedCorpus with every problem, when a published file does not pass; PastBudget when a page would cost its
 * readers too much. `outDir` is then untouched.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const start = performance.now()
  const progress = options.onProgress ?? (() => {})
  const recosDir = resolve(options.recosDir)
  const outDir = resolve(options.outDir)
  const cacheRoot = resolve(options.cacheDir)
  const staging = `${outDir}.${process.pid}.partial`
  const sheetCache = join(cacheRoot, "sheets")
  const cacheDir = await cacheOfCode(cacheRoot, await codeStamp(SITE_CODE))
  const cards = await readCorpus({
    recosDir,
    cacheDir,
    demonstration: options.demo,
    onReco: (done, all) => progress("read", done / all),
    keepLast: options.keepLast
  })
  const pages = await openPageStore(cacheDir, {
    siteUrl: options.siteUrl,
    contact: readCooperative(recosDir)?.contact
  })
  const [held, changed] = [cards.filter(pages.holds), cards.filter((card) => !pages.holds(card))]
  await keepCards(cacheDir, cards)
  await keepSlugsToSet(
    cacheDir,
    changed.map(({ slug }) => slug)
  )
  try {
    await mkdir(staging, { recursive: true })
    const part = (step: BuildStep) => (done: number, all: number) => progress(step, done / all)
    // Pages are set in this process, the index and the sheets in others: on two cores they cost little more than the longest.
    // Nothing may still write into a folder that is being removed: all of it settles before an error is thrown.
    const [sheets] = await allSettled([
      buildSheets({
        cards,
        recosDir,
        cacheDir,
        sheetCache,
        outDir: staging,
        siteUrl: options.siteUrl,
        onSheet: part("sheets")
      }),
      buildIndex({
        cards,
        recosDir,
        cacheDir,
        outputPath: join(staging, "search-index"),
        onReco: part("index")
      }),
      buildPages({
        recosDir,
        cacheDir,
        outDir: staging,
        siteUrl: options.siteUrl,
        demonstration: options.demo
      }).then(() => progress("pages", 1)),
      pages.place(held, staging),
      copyPictures(cards, recosDir, staging),
      writeGone(cards, staging)
    ])
    await sayWeights(cards, staging)
    await buildCards(cards, cacheDir, staging)
    await checkBudgets(changed, staging)
    await pages.keep(changed, staging)
    await putInPlace(staging, outDir)
    await pages.keepOnly(cards)
    progress("done", 1)
    return {
      recos: cards.length,
      sheets,
      seconds: (performance.now() - start) / 1000,
      remarks: unknownThemes(cards, readThemeList(recosDir))
    }
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** Pictures are named by their content, so one folder serves every version. */
async function copyPictures(cards: RecoCard[], recosDir: string, outDir: string): Promise<void> {
  for (const card of cards) {
    for (const version of card.versions) {
      if (!version.hasPictures) continue
      const pictures = join(recosDir, card.slug, version.number, "assets")
      // Those of a reco that could not be read may be gone: its text and what it says stay.
      if (existsSync(pictures)) await cp(pictures, join(outDir, "assets"), { recursive: true })
    }
  }
}

/** Addresses that a server should answer with 410 Gone, with the page that explains: withdrawn recos stay readable. */
async function writeGone(cards: RecoCard[], outDir: string): Promise<void> {
  const slugs = cards.filter((card) => card.withdrawn).map((card) => card.slug)
  await writeFile(join(outDir, "gone.json"), `${JSON.stringify({ format: 1, recos: slugs })}\n`)
}

async function putInPlace(staging: string, outDir: string): Promise<void> {
  const old = `${outDir}.${process.pid}.old`
  await rename(outDir, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error
  })
  await rename(staging, outDir)
  await rm(old, { recursive: true, force: true })
}
