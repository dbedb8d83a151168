import { PageHeading } from "../ui/page-heading.tsx"

/** The writing page of a reco, whose id the router takes from the address. */
export function WritingPage({ id }: { id: string }) {
  return <PageHeading title={id} />
}
