import type { ReadStatement } from "@recos/schemas/document/statements"
import type { StatementFinding } from "@recos/schemas/evidence/statements/check-statement"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import type { Place } from "./go-to-place.ts"

interface StatementListProps {
  title: string
  severity: "error" | "warning"
  found: readonly (StatementFinding & { statement: ReadStatement })[]
  onGo: (place: Place) => void
}

/** What was found between the statements of the text and their evidence, each a way to its statement. */
export function StatementList({ title, severity, found, onGo }: StatementListProps) {
  if (found.length === 0) return null
  return (
    <section data-severity={severity}>
      <h3>
        {title} ({found.length})
      </h3>
      <ul>
        {found.map(({ code, sentence, statement }, place) => (
          <li key={`${code}-${statement.id}-${place}`}>
            <button type="button" class="outline-link" onClick={() => onGo({ node: statement.id })}>
              <span class="problem-place">{statement.text}</span>
              {sentence[interfaceLanguage.value]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
