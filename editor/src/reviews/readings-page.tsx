import { PageHeading } from "../ui/page-heading.tsx"

export function ReadingsPage() {
  return <PageHeading level={2} title="ReadingsPage" />
}
