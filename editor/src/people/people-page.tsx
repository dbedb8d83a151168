import { PageHeading } from "../ui/page-heading.tsx"

export function PeoplePage() {
  return <PageHeading title="PeoplePage" />
}
