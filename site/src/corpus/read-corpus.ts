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
import { problemMessage } from "./problem-sentences.ts"
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
  /**
   * Where a live site is built anew, one reco whose files cannot be read stops no other: it stays as the build before has read it, or out where
   * there was none. `mustRead` names the one that this build is about.
   */
  keepLast?: { mustRead: string | null; onKept: (problems: readonly CorpusProblem[]) => void } | undefined
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
      const found = unreadable(error, slug)
      if (options.keepLast && options.keepLast.mustRead !== slug) {
        options.keepLast.onKept(found)
        const last = await asLastRead(known.get(slug), options)
        if (last && !(last.demonstration && options.demonstration === "leave-out")) read.set(slug, last)
      } else problems.set(slug, found)
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

/**
 * A reco whose files cannot be read, as the build before has read it, but for what may change while a version never does: whether it is
 * withdrawn, and which testimonies may be shown. Of these, what cannot be read either is not shown.
 */
async function asLastRead(
  known: RecoCard | undefined,
  { recosDir, cacheDir }: CorpusOptions
): Promise<ReadReco | null> {
  if (!known) return null
  const beside = <Content>(name: string, schema: z.ZodType<Content>) =>
    readBeside(`${known.slug}/${name}`, schema, recosDir).catch((error: unknown) => {
      unreadable(error, `${known.slug}/${name}`)
      return undefined
    })
  const read = await beside("status.json", publishedStatus)
  const status = read === undefined && known.withdrawn ? { format: 1 as const, withdrawn: known.withdrawn } : read
  const testimonies = await beside("testimonies.json", publishedTestimonies)
  const isSame =
    JSON.stringify([status?.withdrawn ?? null, testimonies?.testimonies ?? []]) ===
    JSON.stringify([known.withdrawn, known.testimonies])
  if (isSame) return known
  const versions: DigestedVersion[] = []
  for (const { digest } of known.versions) {
    const kept = await keptVersion(cacheDir, digest)
    if (!kept) return null
    versions.push({ ...kept, digest })
  }
  const digest = createHash("sha256")
    .update(JSON.stringify([known.versions, status, testimonies]))
    .digest("hex")
  return makeRecoCard(known.slug, digest, versions, { status: status ?? null, testimonies: testimonies ?? null })
}

/** What is wrong with files that could not be read. @throws the error itself, where it is not of the files. */
function unreadable(error: unknown, file: string): CorpusProblem[] {
  if (error instanceof RefusedCorpus) return error.problems
  if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error
  return [{ code: "unreadable", file, line: null, message: problemMessage("unreadable", String(error.code)) }]
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
