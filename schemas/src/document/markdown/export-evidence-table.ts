import type { BlockContent, PhrasingContent, TableRow } from "mdast"
import {
  type SummaryQuestion,
  type SummaryRow,
  summaryRows,
  summaryTitle
} from "../../evidence/summary/summary-table.ts"
import { SUMMARY_WORDS } from "../../evidence/summary/summary-words.ts"
import type { Language } from "../../vocabulary/closed-lists.ts"
import { CERTAINTY_LABELS } from "../../vocabulary/labels.ts"
import { type DocumentNode, wordsOf } from "../document.ts"

/** The figures as a table under the title of their question; a line in their place where the evidence is not given. */
export function exportEvidenceTable(
  node: DocumentNode,
  questions: readonly SummaryQuestion[],
  language: Language
): BlockContent[] {
  const words = SUMMARY_WORDS[language]
  const question = questions.find(({ id }) => id === wordsOf(node, "question"))
  if (!question) return [{ type: "paragraph", children: [{ type: "emphasis", children: [text(words.name)] }] }]
  const title: BlockContent = {
    type: "paragraph",
    children: [{ type: "strong", children: [text(summaryTitle(question, language))] }]
  }
  if (question.outcomes.length === 0) return [title, { type: "paragraph", children: [text(words.noOutcome)] }]
  const head = [words.outcome, words.effect, words.people, words.certainty]
  const rows = summaryRows(question.outcomes, language).map((one) => row(cellsOf(one, language)))
  return [title, { type: "table", children: [row(head), ...rows] }]
}

const cellsOf = ({ name, effects, instead, people, certainty }: SummaryRow, language: Language): string[] => [
  name,
  [
    ...effects.map(({ whom, difference, bounds, risks }) =>
      [whom, bounds === "" ? difference : `${difference} (${bounds})`, risks].filter((part) => part !== "").join(" – ")
    ),
    instead
  ]
    .filter((part) => part !== "")
    .join(" ; "),
  people,
  certainty ? CERTAINTY_LABELS[certainty][language] : SUMMARY_WORDS[language].notGraded
]

const row = (cells: readonly string[]): TableRow => ({
  type: "tableRow",
  children: cells.map((cell) => ({ type: "tableCell", children: [text(cell.replaceAll(/\s*\n\s*/g, " "))] }))
})

const text = (value: string): PhrasingContent => ({ type: "text", value })
