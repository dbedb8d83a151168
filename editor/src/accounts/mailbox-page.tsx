import { PageHeading } from "../ui/page-heading.tsx"

export function MailboxPage() {
  return <PageHeading title="MailboxPage" />
}
