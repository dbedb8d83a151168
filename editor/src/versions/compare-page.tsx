import { PageHeading } from "../ui/page-heading.tsx"

export function ComparePage() {
  return <PageHeading level={2} title="ComparePage" />
}
