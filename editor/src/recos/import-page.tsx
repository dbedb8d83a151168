import { PageHeading } from "../ui/page-heading.tsx"

export function ImportPage() {
  return <PageHeading title="ImportPage" />
}
