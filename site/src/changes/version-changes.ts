import { ATTRIBUTE_LABELS } from "@recos/schemas/document/block-labels"
import type { DocumentNode, RecoDocument } from "@recos/schemas/document/document"
import { plainTextOf } from "@recos/schemas/document/plain-text"
import { PASSAGE_CHANGE_LABELS, STATEMENT_CHANGE_LABELS } from "@recos/schemas/versions/change-labels"
import { compareDocuments } from "@recos/schemas/versions/compare-documents"
import type { BlockComparison, ChangedBlock, WordChange } from "@recos/schemas/versions/comparison"
import { fieldInWords } from "@recos/schemas/versions/field-change-words"
import { CERTAINTY_LABELS, NOT_ASSESSED } from "@recos/schemas/vocabulary/certainty-labels"
import { certainty, direction, hasGrade, strength, urgency } from "@recos/schemas/vocabulary/closed-lists"
import type { Label } from "@recos/schemas/vocabulary/label"
import { URGENCY_LABELS } from "@recos/schemas/vocabulary/piece-labels"
import { HAS_GRADE_LABELS, STATEMENT_OPENERS } from "@recos/schemas/vocabulary/statement-labels"
import { nullable } from "zod/mini"
import { sectionHeading } from "../text/sections.ts"
import type { Words } from "../words/words.ts"

/** One change of a version as readers meet it: what happened, to what, and the words removed and added. */
interface Change {
  what: string
  /** Fields that changed, as sentences: « Force : de … à … ». */
  fields: string[]
  words: WordChange[]
}

export interface SectionChanges {
  heading: string
  changes: Change[]
}

/** What changed from one version to the next, by section and statement, in words; `sources` are named by their ids. */
export function versionChanges(
  before: RecoDocument,
  after: RecoDocument,
  words: Words,
  sources: ReadonlyMap<string, string>
): SectionChanges[] {
  const comparison = compareDocuments(before, after)
  const title = comparison.title ? [{ what: words.changes.title, fields: [], words: comparison.title }] : []
  const sections = comparison.sections.map(({ kind, blocks }) => ({
    heading: sectionHeading(kind, words),
    changes: blocks.flatMap((block) => change(block, words).map((one) => named(one, sources)))
  }))
  return [{ heading: words.changes.titleHeading, changes: title }, ...sections].filter(
    ({ changes }) => changes.length > 0
  )
}

/** Comparisons cite by id, which says nothing to a reader. */
function named(one: Change, sources: ReadonlyMap<string, string>): Change {
  const inWords = (text: string): string =>
    text.replace(/\[([a-z0-9-]+)(?=[,\]])/g, (found, id: string) => `[${sources.get(id) ?? found.slice(1)}`)
  return { ...one, words: one.words.map((part) => ({ ...part, text: inWords(part.text) })) }
}

function change(block: BlockComparison, words: Words): Change[] {
  if (block.change === "same") return []
  if (block.change === "changed") return changed(block, words)
  const text = plainTextOf(block.block).trim()
  if (text === "") return []
  const shown: WordChange["change"] = block.change === "moved" ? "same" : block.change
  return [{ what: changesOf(block.block)[block.change][words.lang], fields: [], words: [{ change: shown, text }] }]
}

const changesOf = ({ type }: DocumentNode) => (type === "statement" ? STATEMENT_CHANGE_LABELS : PASSAGE_CHANGE_LABELS)

function changed(block: ChangedBlock, words: Words): Change[] {
  const what = block.onlyForm ? words.changes.onlyForm : changesOf(block.after).changed[words.lang]
  const wordsChanged = block.words.some((part) => part.change !== "same")
  const same: WordChange[] = [{ change: "same", text: plainTextOf(block.after).trim() }]
  return [{ what, fields: fieldSentences(block, words), words: wordsChanged ? block.words : same }]
}

/** Direction and strength are said together, as statements open; the judgements first, then what else differs. */
function fieldSentences({ before, after, fields }: ChangedBlock, words: Words): string[] {
  const names = new Set(fields.map(({ field }) => field))
  const said = (name: keyof typeof ATTRIBUTE_LABELS, read: (node: DocumentNode) => Label | null): string[] => {
    const from = read(before)?.[words.lang] ?? words.changes.none
    const to = read(after)?.[words.lang] ?? words.changes.none
    return [words.changes.field(ATTRIBUTE_LABELS[name][words.lang], from, to)]
  }
  return [
    ...(names.has("strength") || names.has("direction") ? said("strength", opener) : []),
    ...(names.has("certainty") ? said("certainty", sure) : []),
    ...(names.has("hasGrade") ? said("hasGrade", grade) : []),
    ...(names.has("urgency") ? said("urgency", haste) : []),
    ...fields
      .filter(({ field }) => !JUDGEMENTS.includes(field))
      .map((field) => fieldInWords(field, words.lang))
      .flatMap((field) => (field ? [words.changes.field(field.name, field.before, field.after)] : []))
  ]
}

const JUDGEMENTS = ["strength", "direction", "certainty", "hasGrade", "urgency"]

const opener = (node: DocumentNode): Label =>
  STATEMENT_OPENERS[strength.parse(node.attrs?.strength)][direction.parse(node.attrs?.direction)]

/** Nobody may take a silence for trust. */
const sure = (node: DocumentNode): Label => {
  const level = nullable(certainty).parse(node.attrs?.certainty ?? null)
  return level ? CERTAINTY_LABELS[level] : NOT_ASSESSED
}

const grade = (node: DocumentNode): Label | null => {
  const level = nullable(hasGrade).parse(node.attrs?.hasGrade ?? null)
  return level && HAS_GRADE_LABELS[level]
}

const haste = (node: DocumentNode): Label => URGENCY_LABELS[urgency.parse(node.attrs?.urgency)]
