import { PageHeading } from "../ui/page-heading.tsx"

export function ResetPage() {
  return <PageHeading title="ResetPage" />
}
