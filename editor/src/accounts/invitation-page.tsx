import { PageHeading } from "../ui/page-heading.tsx"

export function InvitationPage() {
  return <PageHeading title="InvitationPage" />
}
