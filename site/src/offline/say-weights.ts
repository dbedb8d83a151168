import { readFile, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { offlineAddress } from "../addresses/addresses.ts"
import { siteLanguages } from "../catalogue/by-title.ts"
import { byTheme } from "../catalogue/lists.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { forEachAtOnce } from "../disk/at-once.ts"
import { wordsFor } from "../words/words.ts"
import { PAGES_WEIGHT, SHEETS_WEIGHT } from "./kept-on.ts"
import { keptPages, keptSheets } from "./kept-pages.ts"
import { megabytes } from "./megabytes.ts"

const fileOf = (address: string): string => (address.endsWith("/") ? `${address}index.html` : address)

/**
 * Says on each page that keeps a theme what the theme weighs on a device, once all of it is there to be weighed: pages with their pictures, then
 * the sheets that its reader may add. A page travels packed, and weighs less on the way.
 */
export async function sayWeights(cards: RecoCard[], outDir: string): Promise<void> {
  const weights = new Map<string, Promise<number>>()
  const weigh = (address: string): Promise<number> => {
    const known = weights.get(address) ?? stat(join(outDir, fileOf(address))).then(({ size }) => size)
    weights.set(address, known)
    return known
  }
  const total = async (addresses: Iterable<string>): Promise<number> => {
    let sum = 0
    for (const address of addresses) sum += await weigh(address)
    return sum
  }
  const themes = siteLanguages(cards).flatMap((language) =>
    byTheme(cards, language).map((theme) => ({ language, ...theme }))
  )
  await forEachAtOnce(themes, async ({ language, key, cards: own }) => {
    const { locale, offline } = wordsFor(language)
    const pages = keptPages(own, key, language)
    const said = async (addresses: Iterable<string>) => megabytes(await total(addresses), locale, offline.unit)
    const file = join(outDir, fileOf(offlineAddress(language, key)))
    const html = (await readFile(file, "utf8"))
      .replace(PAGES_WEIGHT, await said([...pages, ...(await picturesOf(own, pages, outDir))]))
      .replace(SHEETS_WEIGHT, await said(keptSheets(own)))
    await writeFile(file, html)
  })
}

/** The pictures of recos that have some, as their pages ask for them. */
async function picturesOf(cards: RecoCard[], pages: string[], outDir: string): Promise<Set<string>> {
  const found = new Set<string>()
  const illustrated = cards.filter(({ versions }) => versions.some(({ hasPictures }) => hasPictures))
  for (const page of pages.filter((address) =>
    illustrated.some(({ slug }) => address.includes(`/r/${slug}/`) && address.endsWith("/"))
  )) {
    const html = await readFile(join(outDir, fileOf(page)), "utf8")
    for (const [, source] of html.matchAll(/ src="(\/[^"]+)"/g)) if (source) found.add(source)
  }
  return found
}
