import { useMessages } from "../messages/catalogue.ts"
import { uiMessages } from "./messages.ts"

/** What was found of a text that could let a patient be recognised. Empty at first, so that what comes into it is read out. */
export function NamedWords({ id, words }: { id?: string; words: readonly string[] }) {
  const { mayNameSomebody } = useMessages(uiMessages)
  return (
    <p class="field-named" id={id} aria-live="polite">
      {words.length > 0 && mayNameSomebody(words.join(" ; "))}
    </p>
  )
}
