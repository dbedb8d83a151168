import { useMessages } from "../../messages/catalogue.ts"
import { ManyChoices } from "../../ui/choices.tsx"
import type { Choice } from "../../ui/field.tsx"
import { outcomeFormMessages } from "./outcome-form-messages.ts"

interface SourcesFieldsProps {
  chosen: readonly string[]
  sources: readonly Choice[]
  onChoice: (references: string[]) => void
}

/** The sources of an estimate, chosen among the reco's. */
export function SourcesFields({ chosen, sources, onChoice }: SourcesFieldsProps) {
  const words = useMessages(outcomeFormMessages)
  return (
    <details class="figures-sources">
      <summary>{words.sourcesCount(chosen.length)}</summary>
      {sources.length === 0 ? (
        <p class="quiet">{words.noSources}</p>
      ) : (
        <ManyChoices legend={words.sources} choices={sources} chosen={chosen} onChoice={onChoice} />
      )}
    </details>
  )
}
