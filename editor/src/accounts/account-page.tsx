import { PageHeading } from "../ui/page-heading.tsx"

export function AccountPage() {
  return <PageHeading title="AccountPage" />
}
