import { usePages } from "../api/use-pages.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatMoment } from "../messages/format.ts"
import { paths } from "../paths.ts"
import { EmptyState } from "../ui/empty-state.tsx"
import { Pages } from "../ui/pages.tsx"
import type { JournalRow, ReadJournal } from "./api.ts"
import { detailsOf, sentenceOf } from "./describe-row.ts"
import { auditMessages } from "./messages.ts"

interface JournalRowsProps {
  /** Names the journal among those that one may look at. */
  name: string
  read: ReadJournal
  /** Whether each row names its reco: in the journal of the whole cooperative. */
  recos: "named" | "known"
}

/** The rows of a journal, latest first, older ones on demand. */
export function JournalRows({ name, read, recos }: JournalRowsProps) {
  const words = useMessages(auditMessages)
  const rows = usePages(name, read)
  return (
    <Pages of={rows}>
      {(shown) =>
        shown.length === 0 ? (
          <EmptyState title={words.empty}>
            <p>{words.emptyHelp}</p>
          </EmptyState>
        ) : (
          <ol class="rows journal">
            {shown.map((row) => (
              <Row key={row.seq} row={row} recos={recos} />
            ))}
          </ol>
        )
      }
    </Pages>
  )
}

interface RowProps {
  row: JournalRow
  recos: JournalRowsProps["recos"]
}

function Row({ row, recos }: RowProps) {
  const words = useMessages(auditMessages)
  const details = detailsOf(row).filter((piece) => piece !== "")
  return (
    <li>
      <p class="journal-what">
        <strong>{row.name ?? words.house}</strong> {sentenceOf(row)}
        {recos === "named" && row.recoId && (
          <>
            {" · "}
            <a href={paths.reco(row.recoId)}>{row.slug ?? row.recoId}</a>
          </>
        )}
      </p>
      {details.length > 0 && <p class="journal-details">{details.join(" · ")}</p>}
      <p class="meta">
        <time dateTime={row.at}>{formatMoment(row.at)}</time>
      </p>
    </li>
  )
}
