import "./journal.css"
import { useMessages } from "../messages/catalogue.ts"
import { useReco } from "../reco/reco-context.ts"
import { PageHeading } from "../ui/page-heading.tsx"
import { readRecoJournal } from "./api.ts"
import { JournalRows } from "./journal-rows.tsx"
import { auditMessages } from "./messages.ts"

/** The journal of one reco, for whoever may read it. */
export function RecoJournalPage() {
  const words = useMessages(auditMessages)
  const { reco } = useReco()
  return (
    <>
      <PageHeading level={2} title={words.title} />
      <p class="lead">{words.recoLead}</p>
      <JournalRows name={reco.id} read={readRecoJournal(reco.id)} recos="known" />
    </>
  )
}
