import { useMessages } from "../messages/catalogue.ts"
import { PageHeading } from "../ui/page-heading.tsx"
import { SecondFactor } from "./second-factor.tsx"
import { secondFactorMessages } from "./second-factor-messages.ts"
import { loadSession } from "./session.ts"

/** What whoever owes a second factor sees in the place of any page: how to add it. */
export function FactorOwed() {
  const words = useMessages(secondFactorMessages)
  return (
    <>
      <PageHeading title={words.owedTitle} />
      <p class="lead">{words.owedLead}</p>
      <SecondFactor onChange={() => void loadSession()} />
    </>
  )
}
