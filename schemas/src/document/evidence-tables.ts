import { type RecoDocument, wordsOf } from "./document.ts"
import { nodesOf } from "./walk.ts"
import { showsQuestion } from "./with-shown-question.ts"

export interface ReadEvidenceTable {
  id: string
  /** The id of the question whose findings it shows; empty while none is chosen. */
  question: string
}

/** The evidence tables of a document, in reading order. */
export function evidenceTablesOf(document: RecoDocument): ReadEvidenceTable[] {
  return nodesOf(document, "evidenceTable").map((node) => ({
    id: wordsOf(node, "id"),
    question: wordsOf(node, "question")
  }))
}

/** What shows a question of the evidence in a document: its evidence tables, and the clinical questions in its words. */
export function shownQuestionsOf(document: RecoDocument): ReadEvidenceTable[] {
  const clinical = nodesOf(document, "pico")
    .filter(showsQuestion)
    .map((node) => ({ id: wordsOf(node, "id"), question: wordsOf(node, "question") }))
  return [...evidenceTablesOf(document), ...clinical]
}
