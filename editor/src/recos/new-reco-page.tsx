import { PageHeading } from "../ui/page-heading.tsx"

export function NewRecoPage() {
  return <PageHeading title="NewRecoPage" />
}
