import { PageHeading } from "../ui/page-heading.tsx"

export function VersionsPage() {
  return <PageHeading level={2} title="VersionsPage" />
}
