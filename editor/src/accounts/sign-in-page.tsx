import { PageHeading } from "../ui/page-heading.tsx"

export function SignInPage() {
  return <PageHeading title="SignInPage" />
}
