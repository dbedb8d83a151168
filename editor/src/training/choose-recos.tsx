import { useState } from "preact/hooks"
import { useMessages } from "../messages/catalogue.ts"
import { ManyChoices } from "../ui/choices.tsx"
import { TextField } from "../ui/field.tsx"
import type { BookletChoice } from "./api.ts"
import { findTitles } from "./find-titles.ts"
import { bookletMessages } from "./messages.ts"

/** The server's own limit, said before one asks. */
const MOST_RECOS = 200
/** Up to here, one sees all titles at once. */
const FEW = 8

interface ChooseRecosProps {
  recos: readonly BookletChoice[]
  /** In the order of the booklet. */
  chosen: readonly string[]
  onChoice: (chosen: string[]) => void
  error?: string | undefined
}

/** The recos of a booklet: one chooses them by title, and sees them again in their order. */
export function ChooseRecos({ recos, chosen, onChoice, error }: ChooseRecosProps) {
  const words = useMessages(bookletMessages)
  const [typed, setTyped] = useState("")
  const found = findTitles(recos, typed)
  const titles = new Map(recos.map(({ slug, title }) => [slug, title]))
  const choices = found.map(({ slug, title }) => ({ value: slug, label: title }))
  return (
    <>
      {recos.length > FEW && (
        <TextField kind="search" label={words.find} value={typed} onText={setTyped} autocomplete="off" />
      )}
      <ManyChoices
        legend={words.recos}
        hint={words.recosHint}
        choices={choices}
        chosen={chosen}
        onChoice={onChoice}
        error={chosen.length > MOST_RECOS ? words.tooMany(MOST_RECOS) : error}
      />
      {found.length === 0 && <p class="quiet">{words.noneFound}</p>}
      {chosen.length > 1 && (
        <section aria-live="polite">
          <p>{words.order(chosen.length)}</p>
          <ol>
            {chosen.map((slug) => (
              <li key={slug}>{titles.get(slug)}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
