import type { PublishedEvidence } from "../evidence/published-evidence.ts"
import { certaintyOfOutcomes } from "../evidence/statements/certainty-of-outcomes.ts"
import { groundsByStatement, groundsOf } from "../evidence/statements/statement-ground.ts"
import { attributeOf, type DocumentNode, type RecoDocument, wordsOf } from "./document.ts"

const OF_OUTCOMES = { certaintyOf: "outcomes" }

/** Whether a certainty was worked out from the outcomes, in a text whose certainties were marked. */
export const isOfOutcomes = (statement: DocumentNode): boolean =>
  statement.attrs?.certaintyOf === OF_OUTCOMES.certaintyOf

/**
 * A text as readers are told it: a statement whose authors set no certainty carries that of its outcomes, worked out from the evidence of
 * the same version. The text itself never holds it, so nothing that is stored or hashed changes. What is written to be read back marks it, so that it
 * does not come back as what its authors said.
 */
export function withShownCertainty(
  document: RecoDocument,
  evidence: Pick<PublishedEvidence, "questions" | "bases"> | undefined,
  mark: "marked" | "unmarked" = "unmarked"
): RecoDocument {
  if (!evidence || evidence.bases.length === 0) return document
  const grounds = groundsByStatement(groundsOf(evidence), evidence.bases)
  const told = (node: DocumentNode): DocumentNode => {
    if (node.type === "statement") {
      if (attributeOf(node, "certainty") !== null) return node
      const certainty = certaintyOfOutcomes(grounds.get(wordsOf(node, "id")) ?? [])
      return { ...node, attrs: { ...node.attrs, certainty, ...(certainty && mark === "marked" && OF_OUTCOMES) } }
    }
    return node.content ? { ...node, content: node.content.map(told) } : node
  }
  return { ...document, content: document.content.map(told) }
}
