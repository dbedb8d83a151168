import { PageHeading } from "../ui/page-heading.tsx"

export function VersionPage() {
  return <PageHeading level={2} title="VersionPage" />
}
