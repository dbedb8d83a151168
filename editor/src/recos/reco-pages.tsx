import { PageHeading } from "../ui/page-heading.tsx"

export function RecoPages() {
  return <PageHeading title="RecoPages" />
}
