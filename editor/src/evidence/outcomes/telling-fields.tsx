import { DENOMINATORS } from "@recos/schemas/evidence/effects/denominator"
import { SENTENCE_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { Select, TextField } from "../../ui/field.tsx"
import { NumberField } from "./number-field.tsx"
import type { DraftProblems, OutcomeDraft } from "./outcome-draft.ts"
import { outcomeFormMessages } from "./outcome-form-messages.ts"

interface TellingFieldsProps {
  draft: OutcomeDraft
  problems: DraftProblems
  change: (part: Partial<OutcomeDraft>) => void
}

/** How an effect is told to people: in which words, from which size on it counts, out of how many. */
export function TellingFields({ draft, problems, change }: TellingFieldsProps) {
  const words = useMessages(outcomeFormMessages)
  const isOnScale = draft.kind === "continuous"
  const number = new Intl.NumberFormat(interfaceLanguage.value)
  return (
    <fieldset class="figures">
      <legend>{words.telling}</legend>
      <TextField
        label={words.everyday}
        hint={isOnScale ? words.everydayHintScale : words.everydayHint}
        value={draft.everyday}
        onText={(everyday) => change({ everyday })}
        maxlength={SENTENCE_MAXIMUM}
        autocomplete="off"
      />
      <NumberField
        label={words.minimalImportant}
        hint={words.minimalImportantHints[isOnScale ? "scale" : draft.kind === "rate" ? "rate" : "people"]}
        value={draft.minimalImportant}
        onText={(minimalImportant) => change({ minimalImportant })}
        problem={problems.minimalImportant}
      />
      {!isOnScale && (
        <Select
          label={words.denominator}
          hint={words.denominatorHint}
          value={String(draft.denominator ?? "")}
          onChoice={(choice) => change({ denominator: DENOMINATORS.find((one) => String(one) === choice) ?? null })}
          choices={[
            { value: "", label: words.denominatorItself },
            ...DENOMINATORS.map((one) => ({ value: String(one), label: words.outOfPeople(number.format(one)) }))
          ]}
        />
      )}
    </fieldset>
  )
}
