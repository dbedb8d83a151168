import { useMessages } from "../messages/catalogue.ts"
import { declarationMessages } from "./declaration-messages.ts"

/** Leads to the public register of what health companies pay: a person looks there, the house never does. */
export function TransparencyLink() {
  const { list } = useMessages(declarationMessages)
  return (
    <p class="interface">
      <a href="https://www.transparence.sante.gouv.fr/" target="_blank" rel="noreferrer">
        {list.check}
      </a>{" "}
      <span class="quiet">{list.checkHint}</span>
    </p>
  )
}
