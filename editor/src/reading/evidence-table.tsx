import { type DocumentNode, wordsOf } from "@recos/schemas/document/document"
import { useContext, useEffect } from "preact/hooks"
import { summaryMessages } from "../evidence/tables/summary-messages.ts"
import { SummaryTable } from "../evidence/tables/summary-table.tsx"
import { useMessages } from "../messages/catalogue.ts"
import { Reading } from "./reading-context.ts"

/** An evidence table to be read: a version's own figures, or those of the draft as they are. */
export function EvidenceTable({ node }: { node: DocumentNode }) {
  const words = useMessages(summaryMessages)
  const { evidence, language } = useContext(Reading)
  useEffect(evidence.follow, [evidence])
  const questions = evidence.questions.value
  const question = questions?.find(({ id }) => id === wordsOf(node, "question"))
  return (
    <div class="reading-evidence" id={`node-${wordsOf(node, "id")}`}>
      {evidence.isOutOfReach.value && <p class="quiet">{questions ? words.lastKnown : words.outOfReach}</p>}
      {!questions && !evidence.isOutOfReach.value && <p class="quiet">{words.reading}</p>}
      {questions && !question && <p class="quiet">{words.unknown}</p>}
      {question && <SummaryTable question={question} language={language} />}
    </div>
  )
}
