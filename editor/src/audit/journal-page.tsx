import { PageHeading } from "../ui/page-heading.tsx"

export function JournalPage() {
  return <PageHeading title="JournalPage" />
}
