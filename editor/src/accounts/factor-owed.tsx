import { useState } from "preact/hooks"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { SecondFactor } from "./second-factor.tsx"
import { secondFactorMessages } from "./second-factor-messages.ts"
import { loadSession } from "./session.ts"

/** What whoever owes a second factor sees in the place of any page: how to add it. */
export function FactorOwed() {
  const words = useMessages(secondFactorMessages)
  const [isAdded, setAdded] = useState(false)
  return (
    <>
      <PageHeading title={words.owedTitle} />
      <p class="lead">{words.owedLead}</p>
      <SecondFactor onChange={() => setAdded(true)} />
      {/* By a press: the page that was asked for would take the place of what says that it is done. */}
      {isAdded && (
        <p class="actions">
          <Button kind="main" onClick={() => void loadSession()}>
            {words.goOn}
          </Button>
        </p>
      )}
    </>
  )
}
