import type { ReferenceMark } from "../references/reference.ts"
import type { SectionKind } from "../vocabulary/closed-lists.ts"
import { type AskedQuestions, checkClinicalQuestion } from "./check-clinical-question.ts"
import type { Note } from "./check-document.ts"
import { childrenOf, type DocumentNode, type RecoDocument, wordsOf } from "./document.ts"
import { plainTextOf } from "./plain-text.ts"
import { walk } from "./walk.ts"

const WITH_ID = new Set(["statement", "warningSign", "alternative", "pico", "quiz", "figure", "evidenceTable"])

const isEmpty = (node: DocumentNode): boolean => plainTextOf(node).trim() === ""

/** What a citation may point to, what was said of those in doubt, and the questions of the evidence. */
interface Around extends AskedQuestions {
  known: ReadonlySet<string>
  marks: ReadonlyMap<string, ReferenceMark["kind"]>
}

/** Every node by itself, then the ids and citations of all of them together. */
export function checkBlocks(document: RecoDocument, around: Around, note: Note): void {
  const ids = new Set<string>()
  let holder = ""
  walk(document, (node, section) => {
    const id = wordsOf(node, "id")
    if (WITH_ID.has(node.type)) {
      holder = id
      if (id === "") note("id-missing", section)
      else if (ids.has(id)) note("id-twice", section, id)
      ids.add(id)
    } else if (TOP_BLOCKS.has(node.type)) holder = ""
    CHECKS[node.type]?.(node, (code) => note(code, section, id || holder))
    if (node.type === "pico") checkClinicalQuestion(node, around, (code) => note(code, section, id))
    if (node.type === "citation") checkCitation(node, around, section, holder, note)
    checkMarks(node, section, holder, note)
  })
}

/** Blocks without an id of their own: what they hold is found by its section alone. */
const TOP_BLOCKS = new Set(["section", "heading", "table", "blockquote"])

type BlockCheck = (node: DocumentNode, note: (code: Parameters<Note>[0]) => void) => void

const CHECKS: Record<string, BlockCheck> = {
  heading: (node, note) => {
    if (isEmpty(node)) note("heading-empty")
  },
  statement: (node, note) => {
    if (isEmpty(node)) return note("statement-empty")
    const { hasGrade, strength, direction } = node.attrs ?? {}
    if (strength === "unspecified") note("strength-missing")
    if (direction === "unspecified") note("direction-missing")
    const agreed = strength === "good-practice" || hasGrade === "AE"
    if (!hasGrade && !agreed) note("has-grade-missing")
    if (!agreed && !holds(node, "citation")) note("statement-uncited")
  },
  warningSign: (node, note) => {
    if (isEmpty(node)) note("warning-sign-empty")
  },
  alternative: (node, note) => {
    if (wordsOf(node, "name").trim() === "") note("alternative-without-name")
  },
  figure: (node, note) => {
    if (wordsOf(node, "asset") === "") note("figure-without-image")
    if (wordsOf(node, "alt").trim() === "") note("figure-without-alt")
  },
  table: (node, note) => {
    const widths = new Set(childrenOf(node).map((row) => childrenOf(row).length))
    if (widths.size > 1 || widths.has(0)) note("table-irregular")
  },
  quiz: (node, note) => {
    const options = childrenOf(node).filter((child) => child.type === "quizOption")
    if (!options.some((option) => option.attrs?.correct === true)) note("quiz-without-answer")
    const asked = childrenOf(node).filter((child) => child.type === "quizQuestion")
    const answers = options.flatMap(childrenOf).filter((child) => child.type === "quizAnswer")
    if ([...asked, ...answers].some(isEmpty)) note("quiz-incomplete")
  }
}

const holds = (node: DocumentNode, type: string): boolean =>
  childrenOf(node).some((child) => child.type === type || holds(child, type))

function checkCitation(
  node: DocumentNode,
  { known, marks }: Around,
  section: SectionKind | undefined,
  holder: string,
  note: Note
): void {
  const ref = wordsOf(node, "ref")
  if (ref === "") note("citation-empty", section, holder)
  else if (!known.has(ref)) note("citation-unknown", section, holder)
  const mark = marks.get(ref)
  if (mark) note(`citation-${mark}`, section, holder)
}

function checkMarks(node: DocumentNode, section: SectionKind | undefined, holder: string, note: Note): void {
  for (const mark of node.marks ?? []) {
    if (mark.type === "term" && wordsOf(mark, "definition").trim() === "")
      note("term-without-definition", section, holder)
    if (mark.type === "link" && !isWholeAddress(wordsOf(mark, "href"))) note("link-address", section, holder)
  }
}

/** The schema keeps dangerous addresses out; here those that lead nowhere are found. */
function isWholeAddress(href: string): boolean {
  if (/^tel:/i.test(href)) return /^tel:\+?[\d().-]{2,}$/i.test(href)
  if (/^mailto:/i.test(href)) return /^mailto:[^@?]+@[^@?]+\.[^@?]+/i.test(href)
  return URL.parse(href)?.hostname.includes(".") ?? false
}
