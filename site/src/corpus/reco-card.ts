import type { RecoDocument } from "@recos/schemas/document/document"
import { figuresOf } from "@recos/schemas/document/figures"
import { titleOf } from "@recos/schemas/document/plain-text"
import { type PublishedTestimonies, publishedTestimonies } from "@recos/schemas/evidence/published-evidence"
import { type PublishedStatus, publishedStatus } from "@recos/schemas/publication/published-reco"
import { recoSettings, slug, versionNumber } from "@recos/schemas/versions/frozen"
import { compareNumbers } from "@recos/schemas/versions/number"
import { type Language, language, type SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import { z } from "zod"
import { EVIDENCE_LAYERS, LAYERS } from "../addresses/layers.ts"
import { SHEET_NAMES } from "../addresses/sheet-names.ts"
import { easyTitle } from "../text/easy-title.ts"
import { availableSheets } from "./available-sheets.ts"
import { explainedWord, explainedWords } from "./explained-words.ts"
import { evidenceLayersOf, isFilled, layersOf } from "./filled-layers.ts"
import { namedPeople, namedPerson } from "./named-people.ts"
import type { Neighbour } from "./near.ts"
import type { DigestedVersion } from "./read-corpus.ts"
import type { FiledUnder } from "./theme-list.ts"

/** What lists, feeds and addresses need of one version; its text stays in the cache until a page opens it. */
const versionCard = z.object({
  number: versionNumber,
  digest: z.string(),
  hash: z.string(),
  publishedOn: z.iso.date(),
  nextReviewOn: z.iso.date(),
  note: z.string(),
  demonstration: z.boolean(),
  hasPictures: z.boolean(),
  titles: z.partialRecord(language, z.string()),
  /** The layers that its own evidence fills. */
  evidenceLayers: z.array(z.enum(EVIDENCE_LAYERS))
})
export type VersionCard = z.infer<typeof versionCard>

/** What lists need of one reco, its versions from the newest to the oldest. */
const recoCard = z.object({
  slug,
  /** Changes when anything under `recos/<slug>/` changes. */
  digest: z.string(),
  demonstration: z.boolean(),
  withdrawn: publishedStatus.shape.withdrawn.nullable(),
  settings: recoSettings,
  /** What people told with a consent that stands today, whichever version is read. */
  testimonies: publishedTestimonies.shape.testimonies,
  /** The languages of the current version: its texts were frozen together, so they are in step. */
  languages: z.array(language),
  /** Every language that it can be read in: those, then the languages that only an earlier version has. */
  readable: z.array(language),
  /** The deeper layers of the newest version in each language. */
  layers: z.partialRecord(language, z.array(z.enum(LAYERS))),
  /** The sheets of the newest version in each language. */
  sheets: z.partialRecord(language, z.array(z.enum(SHEET_NAMES))),
  /** The title of the text for everyone, in the languages that have one. */
  easyTitles: z.partialRecord(language, z.string()),
  /** The languages that tell warning signs. */
  warns: z.array(language),
  /** Those whose name the current version carries. */
  people: z.array(namedPerson),
  /** The words that the current version explains, in each of its languages. */
  explained: z.partialRecord(language, z.array(explainedWord)),
  current: versionCard,
  versions: z.array(versionCard).min(1)
})
/** What the files of a reco say by themselves. */
export type ReadReco = z.infer<typeof recoCard>

export interface RecoCard extends ReadReco {
  /** The themes of its settings as the list of the cooperative has them today, each once. */
  themes: FiledUnder[]
  /** What to read beside it, in each of its languages. */
  near: Partial<Record<Language, Neighbour[]>>
}

type Documents = DigestedVersion["documents"]

/** The same reading of each language's document. */
const byLanguage = <Read>(documents: Documents, read: (document: RecoDocument, language: Language) => Read) => {
  const found: Partial<Record<Language, Read>> = {}
  for (const [code, document] of Object.entries(documents)) {
    const known = language.parse(code)
    found[known] = read(document, known)
  }
  return found
}

/** The newest text of each language, whichever version holds it. */
const newestTexts = (newestFirst: DigestedVersion[]): Documents => {
  const texts: Documents = {}
  for (const { documents } of newestFirst) Object.assign(texts, { ...documents, ...texts })
  return texts
}

/** The texts that have filled a section. */
const withSection = (texts: Documents, kind: SectionKind): Documents =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => isFilled(text, kind)))

/** The evidence of the version that a language reads. */
const evidenceOf = (newestFirst: DigestedVersion[], code: Language) =>
  newestFirst.find(({ documents }) => documents[code] !== undefined)?.reco.frozen.evidence

/** What stands beside the versions of a reco and may change: its withdrawal, and the testimonies whose consent stands. */
export interface BesideVersions {
  status: PublishedStatus | null
  testimonies: PublishedTestimonies | null
}

/** Makes the card of a reco from its versions, at least one, in any order; `digest` is of all its files. */
export function makeRecoCard(
  slugName: string,
  digest: string,
  versions: DigestedVersion[],
  { status, testimonies: told }: BesideVersions
): ReadReco {
  const testimonies = told?.testimonies ?? []
  const newestFirst = versions.toSorted((one, other) =>
    compareNumbers(other.reco.frozen.number, one.reco.frozen.number)
  )
  const cards = newestFirst.map((version): VersionCard => {
    const { reco, digest } = version
    return {
      number: reco.frozen.number,
      digest,
      hash: reco.hash,
      publishedOn: reco.publishedOn,
      nextReviewOn: reco.nextReviewOn,
      note: reco.frozen.note,
      demonstration: reco.demonstration,
      hasPictures: Object.values(version.documents).some((document) => figuresOf(document).length > 0),
      titles: byLanguage(version.documents, titleOf),
      evidenceLayers: evidenceLayersOf(reco.frozen.evidence)
    }
  })
  const [newest] = newestFirst
  const [current] = cards
  if (!newest || !current) throw new RangeError(`${slugName} has no version`)
  const texts = newestTexts(newestFirst)
  return {
    slug: slugName,
    digest,
    demonstration: current.demonstration,
    withdrawn: status?.withdrawn ?? null,
    settings: newest.reco.frozen.settings,
    testimonies,
    languages: newest.reco.languages,
    readable: [...new Set(newestFirst.flatMap(({ reco }) => reco.languages))],
    layers: byLanguage(texts, (text, code) => layersOf(text, { evidence: evidenceOf(newestFirst, code), testimonies })),
    sheets: byLanguage(texts, availableSheets),
    easyTitles: byLanguage(withSection(texts, "for-everyone"), easyTitle),
    warns: Object.keys(withSection(texts, "warning-signs")).map((code) => language.parse(code)),
    people: namedPeople(newest.reco),
    explained: byLanguage(newest.documents, explainedWords),
    current,
    versions: cards
  }
}

/** The title of a version in a language, or in its first language when it has none in that one. */
export function titleIn(version: VersionCard, wanted: Language): string {
  return version.titles[wanted] ?? Object.values(version.titles)[0] ?? ""
}
