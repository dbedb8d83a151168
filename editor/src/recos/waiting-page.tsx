import { PageHeading } from "../ui/page-heading.tsx"

export function WaitingPage() {
  return <PageHeading title="WaitingPage" />
}
