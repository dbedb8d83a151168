import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import { keepCards } from "../corpus/kept-cards.ts"
import { readCorpus } from "../corpus/read-corpus.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { codeStamp, SITE_SOURCES } from "../stamp/code-stamp.ts"
import { type BookletOptions, bookletData } from "./booklet-data.ts"
import { attempts, compileSheet } from "./compile-sheet.ts"
import { openSource } from "./open-source.ts"
import { sheetCompiler, showPictures } from "./sheet-compiler.ts"

interface ComposeOptions extends BookletOptions {
  recosDir: string
  cacheDir: string
  /** The recos in the order of the booklet; none means all, by title. */
  slugs: readonly string[]
}

/** Why a reco cannot be in a booklet. */
export class NotForBooklet extends Error {
  readonly slug: string
  readonly reason: "unknown" | "withdrawn" | "language"
  readonly known: string[]
  constructor(slug: string, reason: NotForBooklet["reason"], known: string[]) {
    super(`${slug}: ${reason}`)
    this.slug = slug
    this.reason = reason
    this.known = known
  }
}

/**
 * Composes a course booklet from the current versions of some published recos, as PDF/UA-1.
 * @throws NotForBooklet for a reco that is not published, is withdrawn or is not in this language.
 */
export async function composeBooklet(options: ComposeOptions): Promise<Uint8Array> {
  const { recosDir, language } = options
  // What another state of the code has read may be of another shape.
  const cacheDir = join(options.cacheDir, await codeStamp(SITE_SOURCES))
  await mkdir(cacheDir, { recursive: true })
  const cards = await readCorpus({ recosDir, cacheDir, demonstration: "include" })
  await keepCards(cacheDir, cards)
  const chosen = choose(cards, options)
  const sources = []
  for (const card of chosen)
    sources.push(await openSource(card, card.current, language, { cacheDir, recosDir, siteUrl: options.siteUrl }))
  const compiler = sheetCompiler()
  for (const source of sources) showPictures(compiler, source)
  return compileSheet(compiler, "booklet", bookletData(sources, options), attempts([11], 1))
}

function choose(cards: RecoCard[], { slugs, language }: ComposeOptions): RecoCard[] {
  const usable = cards.filter((card) => !card.withdrawn && card.languages.includes(language))
  if (slugs.length === 0) {
    const title = (card: RecoCard): string => card.current.titles[language] ?? ""
    return usable.toSorted((one, other) => title(one).localeCompare(title(other), language))
  }
  return slugs.map((slug) => {
    const card = cards.find((one) => one.slug === slug)
    if (card && usable.includes(card)) return card
    const reason = !card ? "unknown" : card.withdrawn ? "withdrawn" : "language"
    throw new NotForBooklet(
      slug,
      reason,
      usable.map((one) => one.slug)
    )
  })
}
