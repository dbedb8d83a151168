import { LATER_SECTIONS, SECTION_KINDS, type SectionKind } from "../vocabulary/closed-lists.ts"
import type { Note } from "./check-document.ts"
import type { DocumentNode, RecoDocument } from "./document.ts"
import { plainTextOf, titleOf, wordCount } from "./plain-text.ts"
import { statementsOf } from "./statements.ts"
import { kindOf, nodesOf, sectionOf } from "./walk.ts"
import { showsQuestion } from "./with-shown-question.ts"

/** "In brief" is read in a minute and a half. */
const IN_BRIEF_WORDS = 250

/** The title, the fixed order of the sections, and what no reco can do without. */
export function checkOutline(document: RecoDocument, note: Note): void {
  if (titleOf(document) === "") note("title-empty")
  const kinds = document.content.map(kindOf).filter((kind) => kind !== undefined)
  const missing = SECTION_KINDS.filter((kind) => !kinds.includes(kind) && !LATER_SECTIONS.includes(kind))
  for (const kind of missing) note("section-missing", kind)
  for (const kind of new Set(kinds.filter((kind, index) => kinds.indexOf(kind) < index))) note("section-twice", kind)
  for (const kind of misplaced([...new Set(kinds)])) note("section-order", kind)
  checkContents(document, note)
}

/** Sections that come after one that should follow them. */
function misplaced(kinds: SectionKind[]): SectionKind[] {
  let furthest = -1
  return kinds.filter((kind) => {
    const place = SECTION_KINDS.indexOf(kind)
    if (place < furthest) return true
    furthest = place
    return false
  })
}

/** Those that are told of in words of their own, and those that may stay empty. */
const EMPTY_IN_SILENCE = new Set<SectionKind>([
  "in-brief",
  "question",
  "statements",
  "warning-signs",
  ...LATER_SECTIONS
])

function checkContents(document: RecoDocument, note: Note): void {
  const inBrief = sectionOf(document, "in-brief")
  if (inBrief && isBlank(inBrief)) note("in-brief-empty", "in-brief")
  if (inBrief && wordCount(inBrief) > IN_BRIEF_WORDS) note("text-too-long", "in-brief")
  if (nodesOf(document, "pico").length === 0) note("pico-missing", "question")
  if (statementsOf(document).length === 0) note("statement-missing", "statements")
  const signs = sectionOf(document, "warning-signs")
  if (signs && isBlank(signs) && nodesOf(document, "warningSign").length === 0) {
    note("warning-signs-missing", "warning-signs")
  }
  for (const section of document.content) {
    const kind = kindOf(section)
    if (kind && !EMPTY_IN_SILENCE.has(kind) && isBlank(section)) note("section-empty", kind)
  }
}

const SPEAKS_WITHOUT_WORDS = new Set(["figure", "quiz", "alternative", "table", "evidenceTable"])

const isBlank = (section: DocumentNode): boolean =>
  plainTextOf(section).trim() === "" &&
  !(section.content ?? []).some((node) => SPEAKS_WITHOUT_WORDS.has(node.type) || showsQuestion(node))
