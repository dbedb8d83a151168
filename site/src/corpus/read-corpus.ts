import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { publishedTestimonies } from "@recos/schemas/evidence/published-evidence"
import { publishedStatus } from "@recos/schemas/publication/published-reco"
import { slug as slugSchema, versionNumber } from "@recos/schemas/versions/frozen"
import type { z } from "zod"
import { forEachAtOnce } from "../disk/at-once.ts"
import { type CorpusProblem, RefusedCorpus } from "./corpus-problem.ts"
import { keptCards } from "./kept-cards.ts"
import { neighbours } from "./near.ts"
import { parseChecked } from "./parse-checked.ts"
import { type ReadVersion, readVersion } from "./read-version.ts"
import { makeRecoCard, type ReadReco, type RecoCard } from "./reco-card.ts"
import { filedUnder, readThemeList } from "./theme-list.ts"
import { keepVersion, keptDigests, keptVersion } from "./version-cache.ts"
import { openVersionFiles, type VersionFiles } from "./version-files.ts"

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
 * Reads and checks every published reco under `recosDir`, ordered by slug. What was read once is kept in `cacheDir` by the
 * digest of its bytes, for a published version never changes.
 * @throws RefusedCorpus with every problem found, when any file does not pass.
 */
export async function readCorpus(options: CorpusOptions): Promise<RecoCard[]> {
  const slugs = foldersOf(options.recosDir, (name) => slugSchema.safeParse(name).success)
  const known = await cardsStillKept(options.cacheDir)
  const read = new Map<string, ReadReco>()
  const problems = new Map<string, CorpusProblem[]>()
  let done = 0
  await forEachAtOnce(slugs, async (slug) => {
    try {
      const card = await readReco(slug, options, known.get(slug))
      if (card && !(card.demonstration && options.demonstration === "leave-out")) read.set(slug, card)
    } catch (error) {
      if (!(error instanceof RefusedCorpus)) throw error
      problems.set(slug, error.problems)
    }
    done += 1
    options.onReco?.(done, slugs.length)
  })
  if (problems.size > 0) throw new RefusedCorpus(slugs.flatMap((slug) => problems.get(slug) ?? []))
  const themes = readThemeList(options.recosDir)
  // A kept card may be of another day's list.
  const filed = slugs
    .flatMap((slug) => read.get(slug) ?? [])
    .map((card) => ({ ...card, themes: filedUnder(themes, card.settings.themes) }))
  const near = neighbours(filed)
  return filed.map((card) => ({ ...card, near: near.get(card.slug) ?? {} }))
}

async function readReco(slug: string, options: CorpusOptions, known: RecoCard | undefined): Promise<ReadReco | null> {
  const { recosDir, cacheDir } = options
  const numbers = foldersOf(join(recosDir, slug), (name) => versionNumber.safeParse(name).success)
  if (numbers.length === 0) return null
  const files = numbers.map((number) => openVersionFiles(recosDir, `${slug}/${number}`))
  const digest = recoDigest(join(recosDir, slug), files)
  if (known?.digest === digest) return known
  const versions: DigestedVersion[] = []
  for (const found of files) versions.push({ ...(await readOnce(found, cacheDir)), digest: found.digest })
  return makeRecoCard(slug, digest, versions, {
    status: await readBeside(`${slug}/status.json`, publishedStatus, recosDir),
    testimonies: await readBeside(`${slug}/testimonies.json`, publishedTestimonies, recosDir)
  })
}

/** Changes when any file of a reco does: those of its versions, and whatever lies beside them. */
function recoDigest(folder: string, versions: VersionFiles[]): string {
  const hash = createHash("sha256").update(JSON.stringify(versions.map(({ digest }) => digest)))
  const beside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  for (const name of beside.map((entry) => entry.name).sort()) {
    hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)))
  }
  return hash.digest("hex")
}

async function readOnce(files: VersionFiles, cacheDir: string): Promise<ReadVersion> {
  const kept = await keptVersion(cacheDir, files.digest)
  if (kept) return kept
  const version = readVersion(files)
  await keepVersion(cacheDir, files.digest, version)
  return version
}

/** The cards of the build before, by slug, as far as the texts of all their versions are there to be opened. */
async function cardsStillKept(cacheDir: string): Promise<Map<string, RecoCard>> {
  const [cards, digests] = await Promise.all([keptCards(cacheDir), keptDigests(cacheDir)])
  const whole = cards.filter(({ versions }) => versions.every(({ digest }) => digests.has(digest)))
  return new Map(whole.map((card) => [card.slug, card]))
}

/** A file that stands beside the versions of a reco; null when there is none. */
async function readBeside<Content>(
  file: string,
  schema: z.ZodType<Content>,
  recosDir: string
): Promise<Content | null> {
  const text = await readFile(join(recosDir, file), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null
    throw error
  })
  return text === null ? null : parseChecked(schema, text, file)
}

function foldersOf(directory: string, isWanted: (name: string) => boolean): string[] {
  const entries = readdirSync(directory, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && isWanted(entry.name))
    .map((entry) => entry.name)
    .sort()
}
