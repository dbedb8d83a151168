import { GRADING_DOMAIN_LABELS } from "@recos/schemas/evidence/grading/domain-labels"
import type { GradingDraft } from "@recos/schemas/evidence/grading/grading-draft"
import { isUnusualStart } from "@recos/schemas/evidence/grading/grading-rules"
import { REASON_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { CERTAINTY_LABELS } from "@recos/schemas/vocabulary/certainty-labels"
import { useState } from "preact/hooks"
import { useMessages } from "../../../messages/catalogue.ts"
import { choicesOf, wordFor } from "../../../messages/labels.ts"
import { OneChoice } from "../../../ui/choices.tsx"
import { Select, TextArea } from "../../../ui/field.tsx"
import { domainMessages } from "../domain-messages.ts"
import { gradingFormMessages } from "./grading-form-messages.ts"

interface StartFieldProps {
  draft: GradingDraft
  onChange: (draft: GradingDraft) => void
}

/** Where a grading starts: as the design has it, or elsewhere with a reason. */
export function StartField({ draft, onChange }: StartFieldProps) {
  const { start: domain } = useMessages(domainMessages)
  const { start: words } = useMessages(gradingFormMessages)
  const { start, startWhy } = draft
  const [isOther, setOther] = useState(isUnusualStart(start) || startWhy !== "")
  const chosen = isOther ? "other" : start === "high" ? "randomised" : start === "low" ? "observational" : undefined
  const choose = (choice: "randomised" | "observational" | "other") => {
    setOther(choice === "other")
    if (choice === "randomised") onChange({ ...draft, start: "high", startWhy: "" })
    if (choice === "observational") onChange({ ...draft, start: "low", startWhy: "" })
  }
  return (
    <div id="grading-start" tabIndex={-1}>
      <OneChoice
        legend={wordFor(GRADING_DOMAIN_LABELS.start)}
        hint={words.help}
        choices={[
          { value: "randomised", label: words.randomised },
          { value: "observational", label: words.observational },
          { value: "other", label: words.other }
        ]}
        chosen={chosen}
        onChoice={choose}
      />
      {isOther && (
        <>
          <Select
            label={words.level}
            value={start ?? ""}
            onChoice={(level) => onChange({ ...draft, start: level === "" ? null : level })}
            choices={[{ value: "", label: domain.unset }, ...choicesOf(CERTAINTY_LABELS)]}
          />
          <TextArea
            label={words.why}
            value={startWhy}
            onText={(why) => onChange({ ...draft, startWhy: why })}
            maxlength={REASON_MAXIMUM}
            rows={2}
            required
          />
        </>
      )}
    </div>
  )
}
