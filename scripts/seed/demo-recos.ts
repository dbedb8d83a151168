import { existsSync, readdirSync, readFileSync } from "node:fs"
import type { RecoDocument } from "@recos/schemas/document/document"
import { fromMdx } from "@recos/schemas/document/mdx/from-mdx"
import {
  type PublishedEvidence,
  type PublishedTestimonies,
  publishedEvidence,
  publishedTestimonies
} from "@recos/schemas/evidence/published-evidence"
import { type PublishedStatus, publishedStatus } from "@recos/schemas/publication/published-reco"
import type { Reference } from "@recos/schemas/references/reference"
import { frozenContent, type RecoSettings, recoSettings, versionNumber } from "@recos/schemas/versions/frozen"
import { compareNumbers } from "@recos/schemas/versions/number"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { z } from "zod"

const RECOS = new URL("../demo/recos/", import.meta.url)
const DRAFTS = new URL("../demo/drafts/", import.meta.url)

/** `<slug>/meta.json`: what is filled about a reco, its sources, and what is said of its newest version. */
export const demoMeta = recoSettings
  .extend(frozenContent.pick({ note: true, references: true }).shape)
  .extend({ publishedOn: z.iso.date().nullable(), withdrawn: publishedStatus.shape.withdrawn.optional() })
  .strict()

/** `<slug>/<number>/meta.json`: what is said of an earlier version, whose text is beside it. */
const earlierMeta = z.strictObject({ publishedOn: z.iso.date(), note: z.string().min(1) })

export interface DemoText {
  language: Language
  document: RecoDocument
}

export interface DemoVersion {
  /** The day of its publication; null for a version that is still being read. */
  publishedOn: string | null
  note: string
  texts: DemoText[]
  /** What its figures and judgements were; absent in a version without evidence. */
  evidence?: PublishedEvidence | undefined
}

/** A demonstration reco as it is written down: what is filled about it, its sources, its versions from the oldest. */
export interface DemoReco {
  settings: RecoSettings
  references: Reference[]
  versions: DemoVersion[]
  withdrawn: PublishedStatus["withdrawn"] | null
  /** What invented people tell, with an invented consent. */
  testimonies?: PublishedTestimonies | undefined
}

/** Every demonstration reco, by slug. @throws when a file does not pass the product's own checks. */
export function readDemoRecos(): DemoReco[] {
  return foldersOf(RECOS).map((slug) => readReco(new URL(`${slug}/`, RECOS)))
}

/** The texts that the demonstration shows while they are written: no version of them was ever frozen. */
export function readDemoDrafts(): DemoReco[] {
  return foldersOf(DRAFTS).map((slug) => readReco(new URL(`${slug}/`, DRAFTS)))
}

/** The version written last. */
export function newestOf({ settings, versions }: DemoReco): DemoVersion {
  const newest = versions.at(-1)
  if (!newest) throw new RangeError(`${settings.slug} has no text`)
  return newest
}

function readReco(folder: URL): DemoReco {
  const { publishedOn, note, references, withdrawn, ...settings } = demoMeta.parse(readJson(folder))
  const earlier = foldersOf(folder)
    .filter((name) => versionNumber.safeParse(name).success)
    .toSorted(compareNumbers)
    .map((number) => {
      const place = new URL(`${number}/`, folder)
      return {
        ...earlierMeta.parse(readJson(place)),
        texts: readTexts(place),
        evidence: readIfThere(place, "evidence.json", publishedEvidence)
      }
    })
  const versions = [
    ...earlier,
    { publishedOn, note, texts: readTexts(folder), evidence: readIfThere(folder, "evidence.json", publishedEvidence) }
  ]
  return {
    settings,
    references,
    versions,
    withdrawn: withdrawn ?? null,
    testimonies: readIfThere(folder, "testimonies.json", publishedTestimonies)
  }
}

/** A file that not every reco has, checked. */
function readIfThere<Content>(folder: URL, name: string, schema: z.ZodType<Content>): Content | undefined {
  const file = new URL(name, folder)
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined
}

const readJson = (folder: URL): unknown => JSON.parse(readFileSync(new URL("meta.json", folder), "utf8"))

function readTexts(folder: URL): DemoText[] {
  return LANGUAGES.flatMap((language) => {
    const file = new URL(`${language}.mdx`, folder)
    return existsSync(file) ? [{ language, document: fromMdx(readFileSync(file, "utf8")) }] : []
  })
}

const foldersOf = (place: URL): string[] =>
  readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
