import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { type PublishedStatus, publishedStatus } from "@recos/schemas/published"
import { slug as slugSchema, versionNumber } from "@recos/schemas/versions/frozen"
import { type CorpusProblem, RefusedCorpus } from "./corpus-problem.ts"
import { parseChecked } from "./parse-checked.ts"
import { type ReadVersion, readVersion } from "./read-version.ts"
import { makeRecoCard, type RecoCard } from "./reco-card.ts"
import { keepVersion, keptVersion } from "./version-cache.ts"
import { openVersionFiles } from "./version-files.ts"

export interface CorpusOptions {
  recosDir: string
  cacheDir: string
  /** `leave-out` builds a site without the demonstration recos. */
  demonstration: "include" | "leave-out"
  onReco?: (done: number, all: number) => void
}

/** One version on its way to a card: what was read and the digest of its bytes. */
export interface DigestedVersion extends ReadVersion {
  digest: string
}

/**
 * Reads and checks every published reco under `recosDir`, ordered by slug. Versions read once are kept in `cacheDir`
 * by the digest of their bytes, for a published version never changes.
 * @throws RefusedCorpus with every problem found, when any file does not pass.
 */
export async function readCorpus(options: CorpusOptions): Promise<RecoCard[]> {
  const slugs = await foldersOf(options.recosDir, (name) => slugSchema.safeParse(name).success)
  const cards: RecoCard[] = []
  const problems: CorpusProblem[] = []
  for (const [index, slug] of slugs.entries()) {
    try {
      const card = await readReco(slug, options)
      if (card && !(card.demonstration && options.demonstration === "leave-out")) cards.push(card)
    } catch (error) {
      if (!(error instanceof RefusedCorpus)) throw error
      problems.push(...error.problems)
    }
    options.onReco?.(index + 1, slugs.length)
  }
  if (problems.length > 0) throw new RefusedCorpus(problems)
  return cards
}

async function readReco(slug: string, options: CorpusOptions): Promise<RecoCard | null> {
  const numbers = await foldersOf(join(options.recosDir, slug), (name) => versionNumber.safeParse(name).success)
  const versions: DigestedVersion[] = []
  for (const number of numbers) {
    const files = await openVersionFiles(options.recosDir, `${slug}/${number}`)
    const kept = await keptVersion(options.cacheDir, files.digest)
    const version = kept ?? readVersion(files)
    if (!kept) await keepVersion(options.cacheDir, files.digest, version)
    versions.push({ ...version, digest: files.digest })
  }
  return versions.length === 0 ? null : makeRecoCard(slug, versions, await readStatus(slug, options.recosDir))
}

async function readStatus(slug: string, recosDir: string): Promise<PublishedStatus | null> {
  const file = `${slug}/status.json`
  const text = await readFile(join(recosDir, file), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null
    throw error
  })
  return text === null ? null : parseChecked(publishedStatus, text, file)
}

async function foldersOf(directory: string, isWanted: (name: string) => boolean): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && isWanted(entry.name))
    .map((entry) => entry.name)
    .sort()
}
