import { PageHeading } from "../ui/page-heading.tsx"

export function ForgottenPage() {
  return <PageHeading title="ForgottenPage" />
}
