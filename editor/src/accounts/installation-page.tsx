import { PageHeading } from "../ui/page-heading.tsx"

export function InstallationPage() {
  return <PageHeading title="InstallationPage" />
}
