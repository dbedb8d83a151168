import "./journal.css"
import { useMessages } from "../messages/catalogue.ts"
import { PageHeading } from "../ui/page-heading.tsx"
import { readJournal } from "./api.ts"
import { JournalRows } from "./journal-rows.tsx"
import { auditMessages } from "./messages.ts"

/** The journal of the whole cooperative, for administrators. */
export function JournalPage() {
  const words = useMessages(auditMessages)
  return (
    <>
      <PageHeading title={words.title} />
      <p class="lead">{words.lead}</p>
      <JournalRows name="cooperative" read={readJournal} recos="named" />
    </>
  )
}
