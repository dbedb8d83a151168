import type { DocumentNode } from "@recos/schemas/document/document"
import { plainTextOf, titleOf } from "@recos/schemas/document/plain-text"
import { statementsOf } from "@recos/schemas/document/statements"
import { blocksOf } from "@recos/schemas/document/walk"
import { type Language, SECTION_KINDS } from "@recos/schemas/vocabulary/closed-lists"
import { AUDIENCE_LABELS, STATEMENT_OPENERS } from "@recos/schemas/vocabulary/labels"
import { namedIn } from "../catalogue/named-themes.ts"
import type { OpenVersion } from "../corpus/open-version.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { escapeHtml } from "../text/escape.ts"
import { hasContent } from "../text/node.ts"
import { sectionHeading } from "../text/sections.ts"
import type { Words } from "../words/words.ts"
import { evidenceSections } from "./evidence-sections.ts"
import { SYNONYMS } from "./synonyms.ts"

/** Words without accents, ligatures, capitals or punctuation, a space on each side. */
const flatten = (text: string): string => {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/gi, "oe").replace(/æ/gi, "ae").toLowerCase()
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `
}

const GROUPS = SYNONYMS.map((group) => ({ group, flat: group.map(flatten) }))

/** The words that a reader might use for what the text says otherwise. */
export function otherWords(text: string): string[] {
  const flat = flatten(text)
  return GROUPS.filter(({ flat: words }) => words.some((word) => flat.includes(word))).flatMap(({ group }) => group)
}

/** Words with a ligature, also written without: a keyboard seldom has them. */
export function withoutLigatures(text: string): string[] {
  const words = text.split(/[^\p{L}]+/u).filter((word) => /[œæ]/i.test(word))
  return [...new Set(words.map((word) => word.replace(/œ/gi, "oe").replace(/æ/gi, "ae")))]
}

/** Words with a raised or lowered figure, also written as a keyboard writes them: H2O for H₂O. */
export function withoutRaised(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== word.normalize("NFKC"))
  return [...new Set(words.map((word) => word.normalize("NFKC")))]
}

/** The words that an alternative holds in its fields, as « Valériane » and « racine »: they are in no paragraph. */
function wordsInFields(block: DocumentNode): string[] {
  if (block.type !== "alternative") return []
  const { name, preparation, plantPart } = block.attrs ?? {}
  return [name, preparation, plantPart].filter((field): field is string => typeof field === "string" && field !== "")
}

/** The index takes « l’eau » for one word: a space after the apostrophe parts it. The search page closes it up again. */
export const parted = (text: string): string => text.replace(/(\p{L}[’'])(?=\p{L})/gu, "$1 ")

const filter = (name: string, values: string[]): string =>
  values.map((value) => `<span data-pagefind-filter="${name}">${escapeHtml(value)}</span>`).join("")

/** What a record is filed under. */
export type Filing = Pick<RecoCard, "themes" | "settings">

/** The filters by subject, that every record has. */
export const subjectFilters = ({ themes, settings }: Filing, lang: Language): string =>
  filter(
    "theme",
    themes.map((theme) => namedIn(theme, lang).name)
  ) +
  filter(
    "audience",
    settings.audiences.map((audience) => AUDIENCE_LABELS[audience][lang])
  )

/** A record as the index reads it. */
export const asPage = (lang: Language, title: string, body: string): string =>
  `<html lang="${lang}"><head><title>${escapeHtml(title)}</title></head><body>${body}</body></html>`

const paragraphs = (lines: readonly string[]): string =>
  lines.flatMap((line) => (line === "" ? [] : [`<p>${escapeHtml(parted(line))}</p>`])).join("")

/** The evidence says again what the text says: its headings weigh no more than words, so that the text answers first. */
const evidenceOf = ({ reco }: OpenVersion, words: Words): string =>
  evidenceSections(reco.frozen.evidence, words)
    .map(({ anchor, heading, lines }) => {
      const name = escapeHtml(parted(heading))
      return `<h3 id="${escapeHtml(anchor)}" data-pagefind-weight="1">${name}</h3>${paragraphs(lines)}`
    })
    .join("")

/**
 * The page that the index reads for a reco: its whole current text and evidence by sections, so that a result can name the section,
 * with the words that readers use for it, which are in none. It is never published: laid at the address of the reco, it makes the
 * index point there.
 */
export function indexRecord(open: OpenVersion, filing: Filing, words: Words): string {
  const { document } = open
  const { lang } = words
  const settings = open.reco.frozen.settings
  const title = titleOf(document)
  const sections = SECTION_KINDS.flatMap((kind) => {
    const blocks = blocksOf(document, kind).filter(hasContent)
    if (blocks.length === 0) return []
    const lines = blocks.flatMap((block) => [...wordsInFields(block), ...plainTextOf(block).split("\n")])
    return [`<h2 id="${kind}">${escapeHtml(parted(sectionHeading(kind, words)))}</h2>${paragraphs(lines)}`]
  })
  const text = plainTextOf(document)
  const strengths = statementsOf(document).map(
    ({ strength, direction }) => STATEMENT_OPENERS[strength][direction][lang]
  )
  const hidden = [...otherWords(text), ...withoutLigatures(text), ...withoutRaised(text), ...settings.professions]
  const filters = subjectFilters({ ...filing, settings }, lang) + filter("strength", [...new Set(strengths)])
  const body =
    `<h1 data-pagefind-weight="10">${escapeHtml(parted(title))}</h1>` +
    `<p data-pagefind-weight="4">${escapeHtml(parted(otherWords(title).join(" ")))}</p>` +
    `${paragraphs([hidden.join(" ")])}${sections.join("")}${evidenceOf(open, words)}` +
    `<div data-pagefind-ignore>${filters}</div>`
  return asPage(lang, title, body)
}
