import { PageHeading } from "../ui/page-heading.tsx"

export function RecoJournalPage() {
  return <PageHeading level={2} title="RecoJournalPage" />
}
