import type { BlockContent, PhrasingContent, TableRow } from "mdast"
import { effectInWords, type SummaryQuestion, type SummaryRow, summaryTable } from "../../evidence/summary/rows.ts"
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
  const { title, heads, rows, left } = summaryTable(question, language)
  const named = paragraph({ type: "strong", children: [text(title)] })
  const words = SUMMARY_WORDS[language]
  if (rows.length === 0) return [named, paragraph(text(words.noOutcome))]
  const table: BlockContent = { type: "table", children: [row(heads), ...rows.map((one) => row(cellsOf(one)))] }
  return [named, table, ...(left > 0 ? [paragraph(text(words.left(left, String(left))))] : [])]
}

const paragraph = (child: PhrasingContent): BlockContent => ({ type: "paragraph", children: [child] })

const cellsOf = ({ name, effects, instead, people, certaintyLabel }: SummaryRow): string[] => [
  name,
  [...effects.map(effectInWords), instead].filter((part) => part !== "").join(" ; "),
  people,
  certaintyLabel
]

const row = (cells: readonly string[]): TableRow => ({
  type: "tableRow",
  children: cells.map((cell) => ({ type: "tableCell", children: [text(cell.replaceAll(/\s*\n\s*/g, " "))] }))
})

const text = (value: string): PhrasingContent => ({ type: "text", value })
