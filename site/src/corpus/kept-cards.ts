import { readFile, rename, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { RecoCard } from "./reco-card.ts"

const placeOfCards = (cacheDir: string): string => join(cacheDir, "cards.json")
const placeOfSlugs = (cacheDir: string): string => join(cacheDir, "to-set.json")

/** Leaves the cards of a corpus that was just read and checked, to the content loader and to the next build. */
export const keepCards = (cacheDir: string, cards: RecoCard[]): Promise<void> => keep(placeOfCards(cacheDir), cards)

/** The cards that a build has read last; none before the first. */
export const keptCards = async (cacheDir: string): Promise<RecoCard[]> =>
  // Our own writing, put in place whole in a folder of this state of the code: it is trusted as it is.
  ((await kept(placeOfCards(cacheDir))) as RecoCard[] | null) ?? []

let once: { written: string; cards: Promise<RecoCard[]> } | null = null

/** The same, read from the disk only when a build has written them since: thousands of pages ask for them. */
export async function cardsOnce(cacheDir: string): Promise<RecoCard[]> {
  const { ino, mtimeMs } = await stat(placeOfCards(cacheDir))
  const written = `${cacheDir} ${ino} ${mtimeMs}`
  if (once?.written !== written) once = { written, cards: keptCards(cacheDir) }
  return once.cards
}

/** Leaves to the pages the slugs of the recos that are to be set: the others are taken from an earlier build. */
export const keepSlugsToSet = (cacheDir: string, slugs: string[]): Promise<void> => keep(placeOfSlugs(cacheDir), slugs)

/** The slugs of the recos whose pages the build in progress sets. */
export const keptSlugsToSet = async (cacheDir: string): Promise<Set<string>> =>
  new Set((await kept(placeOfSlugs(cacheDir))) as string[] | null)

async function keep(file: string, value: unknown): Promise<void> {
  await writeFile(`${file}.${process.pid}`, JSON.stringify(value))
  await rename(`${file}.${process.pid}`, file)
}

async function kept(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null
    throw error
  })
  return text === null ? null : JSON.parse(text)
}
