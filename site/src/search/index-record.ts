import type { DocumentNode } from "@recos/schemas/document/document"
import { plainTextOf, titleOf } from "@recos/schemas/document/plain-text"
import { statementsOf } from "@recos/schemas/document/statements"
import { blocksOf } from "@recos/schemas/document/walk"
import { type Language, SECTION_KINDS, type SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import { AUDIENCE_LABELS } from "@recos/schemas/vocabulary/piece-labels"
import { STATEMENT_OPENERS } from "@recos/schemas/vocabulary/statement-labels"
import { namedIn } from "../catalogue/named-themes.ts"
import type { OpenVersion } from "../corpus/open-version.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { forWhom } from "../text/for-whom.ts"
import { hasContent } from "../text/node.ts"
import { sectionHeading } from "../text/sections.ts"
import { dateInWords, type Words } from "../words/words.ts"
import { evidenceSections } from "./evidence-sections.ts"
import { type Place, type ResultCard, type TextPart, TITLE_WEIGHT } from "./index-format.ts"
import type { MeaningFinder } from "./meanings.ts"
import { wordsOf } from "./words-of.ts"

/** What the index knows of one text of one reco. */
export interface IndexRecord {
  card: ResultCard
  parts: TextPart[]
  /** Each word and each meaning of it. */
  places: [word: string, place: Place][]
  /** What it is filed under, by the name of the filter. */
  filters: Record<string, string[]>
}

/** What a record is filed under. */
export type Filing = Pick<RecoCard, "themes" | "settings" | "withdrawn" | "slug">

interface Section {
  anchor: string
  heading: string
  lines: string[]
  weight: number
}

/** The words that an alternative holds in its fields, as « Valériane » and « racine »: they are in no paragraph. */
function wordsInFields(block: DocumentNode): string[] {
  if (block.type !== "alternative") return []
  const { name, preparation, plantPart } = block.attrs ?? {}
  return [name, preparation, plantPart].filter((field): field is string => typeof field === "string" && field !== "")
}

/** What is to be done weighs more than how it was decided. Which version changed what is no answer to anybody's question. */
const WEIGHTS: Partial<Record<SectionKind, number>> = { "in-brief": 2, statements: 2, history: 0 }

const HEADING_WEIGHT = 1
const MOST = TITLE_WEIGHT - 1

/** A part of the texts weighs about two kilobytes on the wire. */
const PART_LENGTH = 4500

function sectionsOf({ reco, document }: OpenVersion, words: Words): Section[] {
  const own = SECTION_KINDS.flatMap((kind): Section[] => {
    const weight = WEIGHTS[kind] ?? 1
    const blocks = weight === 0 ? [] : blocksOf(document, kind).filter(hasContent)
    if (blocks.length === 0) return []
    const lines = blocks.flatMap((block) => [...wordsInFields(block), ...plainTextOf(block).split("\n")])
    return [{ anchor: kind, heading: sectionHeading(kind, words), lines, weight }]
  })
  const evidence = evidenceSections(reco.frozen.evidence, words).map((section) => ({ ...section, weight: 0.5 }))
  return [...own, ...evidence].map((section) => ({
    ...section,
    lines: section.lines.filter((line) => line.trim() !== "")
  }))
}

/**
 * What the index holds of a reco: its whole current text and evidence by sections, so that a result can name the section. Of a withdrawn
 * one, its words lead to that it is withdrawn and why, and show none of its advice.
 */
export function indexRecord(open: OpenVersion, filing: Filing, words: Words, meanings: MeaningFinder): IndexRecord {
  const { document } = open
  const { lang } = words
  const title = titleOf(document)
  const sections = sectionsOf(open, words)
  const places = new Map<string, Place>()
  const weigh = (word: string, weight: number, section?: number): void => {
    const place = places.get(word) ?? { weight: 0, sections: [] }
    place.weight = weight === TITLE_WEIGHT ? weight : Math.max(place.weight, Math.min(MOST, place.weight + weight))
    if (section !== undefined && place.sections.at(-1) !== section) place.sections.push(section)
    places.set(word, place)
  }
  const read = (line: string, weight: number, section?: number): void => {
    const said = wordsOf(line, lang)
    for (const word of said) weigh(word, weight, section)
    for (const meaning of meanings.of(said)) weigh(meaning, weight, section)
  }
  for (const [at, { heading, lines, weight }] of sections.entries()) {
    // A heading that every reco has says nothing of this one.
    if (weight < 1) read(heading, HEADING_WEIGHT, at)
    for (const line of lines) read(line, weight, at)
  }
  for (const profession of filing.settings.professions) read(profession, HEADING_WEIGHT)
  read(title, TITLE_WEIGHT)
  const { parts, partOf } = inParts(sections)
  const shown = filing.withdrawn
    ? { withdrawn: `${words.versions.withdrawn(dateInWords(filing.withdrawn.on, words))} ${filing.withdrawn.reason}` }
    : {}
  const card: ResultCard = {
    title,
    slug: filing.slug,
    forWhom: forWhom(document, open.reco, words),
    ...shown,
    sections: filing.withdrawn ? [] : sections.map(({ anchor, heading }, at) => [anchor, heading, partOf[at] ?? 0])
  }
  return {
    card,
    parts: filing.withdrawn ? [] : parts,
    places: [...places].map(([word, { weight, sections }]) => [
      word,
      { weight: Math.max(1, Math.round(weight)), sections }
    ]),
    filters: filtersOf(open, filing, lang)
  }
}

/** The texts of the sections, in parts of about the same length. */
function inParts(sections: readonly Section[]): { parts: TextPart[]; partOf: number[] } {
  const parts: TextPart[] = []
  const partOf: number[] = []
  let room = 0
  for (const [at, { lines }] of sections.entries()) {
    const text = lines.join("\n")
    if (parts.length === 0 || text.length > room) {
      parts.push({})
      room = PART_LENGTH
    }
    const part = parts.at(-1)
    if (part) part[at] = text
    partOf.push(parts.length - 1)
    room -= text.length
  }
  return { parts, partOf }
}

function filtersOf({ document }: OpenVersion, { themes, settings, withdrawn }: Filing, lang: Language) {
  const strengths = statementsOf(document).map(
    ({ strength, direction }) => STATEMENT_OPENERS[strength][direction][lang]
  )
  return {
    theme: themes.map((theme) => namedIn(theme, lang).name),
    audience: settings.audiences.map((audience) => AUDIENCE_LABELS[audience][lang]),
    strength: withdrawn ? [] : [...new Set(strengths)]
  }
}
