import "./accounts.css"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import { CollegeChip } from "../ui/chip.tsx"
import type { DemonstrationAccount } from "./api.ts"
import { house } from "./house.ts"
import { accountMessages } from "./messages.ts"

/** The accounts that anybody may try, in demonstration mode only. */
export function DemonstrationAccounts({ onChoice }: { onChoice: (account: DemonstrationAccount) => void }) {
  const words = useMessages(accountMessages)
  const known = house.value
  if (!known?.demo || known.accounts.length === 0) return null
  return (
    <section class="demonstration">
      <h2>{words.demonstration}</h2>
      <p class="quiet">{words.demonstrationLead}</p>
      <p class="interface">
        <a href={paths.mailbox}>{words.openMailbox}</a>
      </p>
      <ul class="rows">
        {known.accounts.map((account) => (
          <li key={account.email}>
            <button type="button" class="account-choice" onClick={() => onChoice(account)}>
              <span class="visually-hidden">{words.fillAs(account.name)}</span>
              <span aria-hidden="true" class="account-name">
                {account.name}
              </span>
              <CollegeChip college={account.college} />
              <span class="account-background">{account.background}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
