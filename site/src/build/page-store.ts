import { createHash } from "node:crypto"
import { mkdir, readdir, rename, rm } from "node:fs/promises"
import { dirname, join, relative } from "node:path"
import { recoAddress } from "../addresses/addresses.ts"
import { SHEET_FILES } from "../addresses/sheet-names.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { forEachAtOnce } from "../disk/at-once.ts"
import { shareFile } from "../disk/share-file.ts"

/** The pages that earlier builds have set, reco by reco. A page says nothing but its own reco, what its themes and its neighbours are called and whom to write to, so it holds while they do. */
export interface PageStore {
  holds(card: RecoCard): boolean
  /** Puts the pages of recos that it holds into a site. */
  place(cards: readonly RecoCard[], outDir: string): Promise<void>
  /** Keeps the pages of recos that were just set in a site, and found good. */
  keep(cards: readonly RecoCard[], outDir: string): Promise<void>
  /** Forgets the pages of all other recos, and those of earlier states of these. */
  keepOnly(cards: readonly RecoCard[]): Promise<void>
}

const SHEETS: ReadonlySet<string> = new Set(Object.values(SHEET_FILES))

/**
 * Opens the store in `cacheDir`, which is of one state of the code. A reco has one folder, under a hash of all that its
 * pages depend on; in it each page is a file whose name is the encoded path.
 */
export async function openPageStore(
  cacheDir: string,
  { siteUrl, contact }: { siteUrl: string; contact: string | undefined }
): Promise<PageStore> {
  const store = join(cacheDir, "pages")
  await mkdir(store, { recursive: true })
  const held = new Set(await readdir(store))
  const keyOf = (card: RecoCard): string =>
    createHash("sha256")
      .update(JSON.stringify([card.digest, card.themes, card.near, siteUrl, contact]))
      .digest("hex")

  return {
    holds: (card) => held.has(keyOf(card)),
    place: (cards, outDir) =>
      forEachAtOnce(cards, async (card) => {
        const folder = join(store, keyOf(card))
        const pages = (await readdir(folder)).map((name) => ({ name, path: join(outDir, decodeURIComponent(name)) }))
        for (const parent of new Set(pages.map(({ path }) => dirname(path)))) await mkdir(parent, { recursive: true })
        for (const { name, path } of pages) await shareFile(join(folder, name), path)
      }),
    keep: (cards, outDir) =>
      forEachAtOnce(cards, async (card) => {
        const folder = join(store, keyOf(card))
        const unfinished = `${folder}.${process.pid}`
        await rm(unfinished, { recursive: true, force: true })
        await mkdir(unfinished)
        for (const path of await pagesOf(card, outDir)) {
          await shareFile(join(outDir, path), join(unfinished, encodeURIComponent(path)))
        }
        await rename(unfinished, folder)
      }),
    keepOnly: async (cards) => {
      const wanted = new Set(cards.map(keyOf))
      for (const name of held) if (!wanted.has(name)) await rm(join(store, name), { recursive: true, force: true })
    }
  }
}

/** The files of a reco in a site, in all languages, from its root; its sheets are kept elsewhere. */
async function pagesOf(card: RecoCard, outDir: string): Promise<string[]> {
  const folders = card.readable.map((language) => join(outDir, recoAddress(language, card.slug)))
  const entries = await Promise.all(folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })))
  return entries
    .flat()
    .filter((entry) => entry.isFile() && !SHEETS.has(entry.name))
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
}
