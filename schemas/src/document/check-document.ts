import type { ReferenceMark } from "../references/reference.ts"
import type { SectionKind } from "../vocabulary/closed-lists.ts"
import { checkBlocks } from "./check-blocks.ts"
import type { AskedQuestions } from "./check-clinical-question.ts"
import { checkEvidenceTables } from "./check-evidence-tables.ts"
import { checkOutline } from "./check-outline.ts"
import type { RecoDocument } from "./document.ts"
import { DOCUMENT_PROBLEMS, type DocumentProblemCode } from "./problem-messages.ts"

/** Something to put right before the review, with the place to go to. */
export interface DocumentProblem {
  code: DocumentProblemCode
  severity: "error" | "warning"
  section?: SectionKind
  /** The id of the structured node concerned, where it has one. */
  node?: string
  /** The very words that it speaks of, where the place alone does not say them. */
  found?: string
}

export interface CheckOptions extends AskedQuestions {
  /** The ids of the reco's references: what a citation may point to. */
  references: readonly string[]
  /** What was said of those that are in doubt, by their id. */
  marks?: ReadonlyMap<string, ReferenceMark["kind"]>
}

/** Notes one problem of a document. */
export type Note = (code: DocumentProblemCode, section?: SectionKind, node?: string) => void

/** What a document still lacks, in reading order of its sections. Its sentences are in `PROBLEM_MESSAGES`. */
export function checkDocument(document: RecoDocument, options: CheckOptions): DocumentProblem[] {
  const problems: DocumentProblem[] = []
  const note: Note = (code, section, node) => {
    problems.push({ code, severity: DOCUMENT_PROBLEMS[code], ...(section && { section }), ...(node && { node }) })
  }
  checkOutline(document, note)
  checkBlocks(document, { ...options, known: new Set(options.references), marks: options.marks ?? new Map() }, note)
  checkEvidenceTables(document, options.questions, note)
  return problems
}
