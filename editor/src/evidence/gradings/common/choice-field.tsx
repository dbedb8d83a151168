import type { GradingDomain } from "@recos/schemas/evidence/grading/domains"
import { REASON_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { CERTAINTY_LABELS } from "@recos/schemas/vocabulary/certainty-labels"
import { useMessages } from "../../../messages/catalogue.ts"
import { choicesOf } from "../../../messages/labels.ts"
import { Button } from "../../../ui/button.tsx"
import { Select, TextArea } from "../../../ui/field.tsx"
import { levelChoices } from "../form/level-choices.ts"
import { domainName } from "../judgement.tsx"
import { reconcileMessages } from "./reconcile-messages.ts"
import type { ChoiceDraft } from "./settlement-draft.ts"

interface ChoiceFieldProps {
  domain: GradingDomain
  differs: boolean
  choice: ChoiceDraft | undefined
  onChange: (choice: ChoiceDraft | undefined) => void
}

/** The level that the group keeps in a domain, and why; where both agree, on demand only. */
export function ChoiceField({ domain, differs, choice, onChange }: ChoiceFieldProps) {
  const words = useMessages(reconcileMessages)
  const unset = words.choose
  if (!differs && !choice) {
    return (
      <Button
        kind="quiet"
        onClick={() => onChange({ level: "", why: "" })}
        aria-label={`${words.changeAnyway} (${domainName(domain)})`}
      >
        {words.changeAnyway}
      </Button>
    )
  }
  const { level, why } = choice ?? { level: "", why: "" }
  const choices =
    domain === "start" ? [{ value: "", label: unset }, ...choicesOf(CERTAINTY_LABELS)] : levelChoices(domain, unset)
  return (
    <fieldset class="grading-choice">
      <legend class="visually-hidden">{domainName(domain)}</legend>
      <Select
        label={words.level}
        value={level}
        onChoice={(chosen) => onChange({ level: chosen, why })}
        choices={choices}
      />
      <TextArea
        label={words.why}
        value={why}
        onText={(text) => onChange({ level, why: text })}
        maxlength={REASON_MAXIMUM}
        rows={2}
        required
      />
      {!differs && (
        <Button kind="quiet" onClick={() => onChange(undefined)}>
          {words.cancel}
        </Button>
      )}
    </fieldset>
  )
}
