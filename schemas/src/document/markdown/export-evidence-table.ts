import type { BlockContent, PhrasingContent, TableRow } from "mdast"
import { footnoteInWords } from "../../evidence/summary/footnotes.ts"
import { type SummaryQuestion, type SummaryRow, summaryTable } from "../../evidence/summary/rows.ts"
import { effectInWords } from "../../evidence/summary/summary-effect.ts"
import { SUMMARY_WORDS } from "../../evidence/summary/words.ts"
import type { Language } from "../../vocabulary/closed-lists.ts"
import { BLOCK_LABELS } from "../block-labels.ts"
import { type DocumentNode, wordsOf } from "../document.ts"

/** The figures as a table under the title of their question; a line in their place where the evidence is not given. */
export function exportEvidenceTable(
  node: DocumentNode,
  questions: readonly SummaryQuestion[],
  language: Language
): BlockContent[] {
  const question = questions.find(({ id }) => id === wordsOf(node, "question"))
  if (!question) return [paragraph({ type: "emphasis", children: [text(BLOCK_LABELS.evidenceTable[language])] })]
  const { title, heads, rows, footnotes, left } = summaryTable(question, language)
  const named = paragraph({ type: "strong", children: [text(title)] })
  const words = SUMMARY_WORDS[language]
  if (rows.length === 0) return [named, paragraph(text(words.noOutcome))]
  const table: BlockContent = { type: "table", children: [row(heads), ...rows.map((one) => row(cellsOf(one)))] }
  const notes = footnotes.map((note) => paragraph(text(footnoteInWords(note))))
  return [named, table, ...notes, ...(left > 0 ? [paragraph(text(words.left(left, String(left))))] : [])]
}

const paragraph = (child: PhrasingContent): BlockContent => ({ type: "paragraph", children: [child] })

const cellsOf = ({
  name,
  effects,
  relative,
  statement,
  instead,
  people,
  certaintyLabel,
  footnotes
}: SummaryRow): string[] => [
  name,
  [...effects.map(effectInWords), relative, statement, instead].filter((part) => part !== "").join(" ; "),
  people,
  [certaintyLabel, ...footnotes.map(({ mark }) => mark)].join(" ")
]

const row = (cells: readonly string[]): TableRow => ({
  type: "tableRow",
  children: cells.map((cell) => ({ type: "tableCell", children: [text(cell.replaceAll(/\s*\n\s*/g, " "))] }))
})

const text = (value: string): PhrasingContent => ({ type: "text", value })
