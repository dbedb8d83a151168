import type { Note } from "./check-document.ts"
import { type RecoDocument, wordsOf } from "./document.ts"
import { walk } from "./walk.ts"

/** Each evidence table shows a question of its own reco: a version that names another would have nothing to show. */
export function checkEvidenceTables(document: RecoDocument, questions: readonly string[] | null, note: Note): void {
  walk(document, (node, section) => {
    if (node.type !== "evidenceTable") return
    const question = wordsOf(node, "question")
    if (question === "") note("evidence-table-empty", section, wordsOf(node, "id"))
    else if (questions && !questions.includes(question)) note("evidence-table-unknown", section, wordsOf(node, "id"))
  })
}
