import { type Extensions, getSchema } from "@tiptap/core"
import { Bold } from "@tiptap/extension-bold"
import { HardBreak } from "@tiptap/extension-hard-break"
import { Italic } from "@tiptap/extension-italic"
import { Paragraph } from "@tiptap/extension-paragraph"
import { Text } from "@tiptap/extension-text"
import type { Schema } from "@tiptap/pm/model"
import { Alternative } from "./alternative.ts"
import { Citation } from "./citation.ts"
import { Doc } from "./doc.ts"
import { EvidenceTable } from "./evidence-table.ts"
import { Figure } from "./figure.ts"
import { Growth } from "./growth.ts"
import { Link } from "./link.ts"
import { Pico } from "./pico.ts"
import { PicoItem } from "./pico-item.ts"
import { Blockquote, BulletList, Heading, ListItem, OrderedList } from "./prose.ts"
import { Quiz } from "./quiz.ts"
import { QuizAnswer } from "./quiz-answer.ts"
import { QuizFeedback } from "./quiz-feedback.ts"
import { QuizOption } from "./quiz-option.ts"
import { QuizQuestion } from "./quiz-question.ts"
import { Subscript, Superscript } from "./raised.ts"
import { RecoTitle } from "./reco-title.ts"
import { Section } from "./section.ts"
import { Statement } from "./statement.ts"
import { Table, TableCell, TableHeader, TableRow } from "./table.ts"
import { Term } from "./term.ts"
import { WarningSign } from "./warning-sign.ts"

/**
 * The nodes and marks of a reco, and what came later to any of them, by name: the editor replaces one by `.extend()` to give it a view.
 * One schema for all: reading a shared document with a schema that lacks one of these deletes text from it.
 */
export const documentNodes = {
  doc: Doc,
  recoTitle: RecoTitle,
  section: Section,
  paragraph: Paragraph,
  text: Text,
  heading: Heading,
  bulletList: BulletList,
  orderedList: OrderedList,
  listItem: ListItem,
  blockquote: Blockquote,
  table: Table,
  tableRow: TableRow,
  tableHeader: TableHeader,
  tableCell: TableCell,
  statement: Statement,
  warningSign: WarningSign,
  alternative: Alternative,
  pico: Pico,
  picoItem: PicoItem,
  quiz: Quiz,
  quizQuestion: QuizQuestion,
  quizOption: QuizOption,
  quizAnswer: QuizAnswer,
  quizFeedback: QuizFeedback,
  figure: Figure,
  evidenceTable: EvidenceTable,
  citation: Citation,
  hardBreak: HardBreak,
  link: Link,
  term: Term,
  bold: Bold,
  italic: Italic,
  superscript: Superscript,
  subscript: Subscript,
  growth: Growth
}

/** The same as a list, for `getSchema` or an editor that changes nothing. */
const documentExtensions: Extensions = Object.values(documentNodes)

let schema: Schema | undefined

/** The ProseMirror schema of a reco, made once; needs no browser. */
export function documentSchema(): Schema {
  schema ??= getSchema(documentExtensions)
  return schema
}
