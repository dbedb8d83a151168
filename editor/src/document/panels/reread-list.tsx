import type { RecoDocument } from "@recos/schemas/document/document"
import { statementsOf } from "@recos/schemas/document/statements"
import { useMessages } from "../../messages/catalogue.ts"
import type { Place } from "./go-to-place.ts"
import { panelMessages } from "./panel-messages.ts"

interface RereadListProps {
  document: RecoDocument
  toReread: ReadonlySet<string>
  onGo: (place: Place) => void
}

/** The statements of the text whose evidence has changed, each a way to its place. */
export function RereadList({ document, toReread, onGo }: RereadListProps) {
  const words = useMessages(panelMessages).problems
  const statements = statementsOf(document).filter(({ id }) => toReread.has(id))
  if (statements.length === 0) return null
  return (
    <section data-severity="error">
      <h3>
        {words.toReread} ({statements.length})
      </h3>
      <ul>
        {statements.map(({ id, text }) => (
          <li key={id}>
            <button type="button" class="outline-link" onClick={() => onGo({ node: id })}>
              {text || words.emptyStatement}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
