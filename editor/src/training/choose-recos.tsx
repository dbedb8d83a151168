import { useRef } from "preact/hooks"
import type { Paged } from "../api/use-pages.ts"
import { useMessages } from "../messages/catalogue.ts"
import { ManyChoices } from "../ui/choices.tsx"
import { TextField } from "../ui/field.tsx"
import { Pages } from "../ui/pages.tsx"
import type { BookletChoice } from "./api.ts"
import { bookletMessages } from "./messages.ts"

/** The server's own limit, said before one asks. */
const MOST_RECOS = 200
/** Up to here, one sees all titles at once. */
const FEW = 8

/** What is searched for, and what was found. */
export interface FoundRecos {
  found: Paged<BookletChoice>
  typed: string
  onTyped: (typed: string) => void
}

interface ChooseRecosProps extends FoundRecos {
  /** In the order of the booklet. */
  chosen: readonly BookletChoice[]
  onChoice: (chosen: BookletChoice[]) => void
  error?: string | undefined
}

/** The recos of a booklet: one chooses them by title, and sees them again in their order. */
export function ChooseRecos({ found, typed, onTyped, chosen, onChoice, error }: ChooseRecosProps) {
  const words = useMessages(bookletMessages)
  const isLong = useRef(false)
  if (found.value && (found.value.items.length > FEW || found.value.next !== null)) isLong.current = true
  const choose = (shown: readonly BookletChoice[], slugs: readonly string[]) => {
    const known = new Map([...shown, ...chosen].map((choice) => [choice.slug, choice]))
    onChoice(slugs.flatMap((slug) => known.get(slug) ?? []))
  }
  return (
    <>
      {isLong.current && (
        <TextField kind="search" label={words.find} value={typed} onText={onTyped} autocomplete="off" />
      )}
      <Pages of={found}>
        {(recos) => (
          <>
            <ManyChoices
              legend={words.recos}
              hint={words.recosHint}
              choices={recos.map(({ slug, title }) => ({ value: slug, label: title }))}
              chosen={chosen.map(({ slug }) => slug)}
              onChoice={(slugs) => choose(recos, slugs)}
              error={chosen.length > MOST_RECOS ? words.tooMany(MOST_RECOS) : error}
            />
            {recos.length === 0 && <p class="quiet">{words.noneFound}</p>}
          </>
        )}
      </Pages>
      {chosen.length > 1 && (
        <section aria-live="polite">
          <p>{words.order(chosen.length)}</p>
          <ol>
            {chosen.map(({ slug, title }) => (
              <li key={slug}>{title}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
