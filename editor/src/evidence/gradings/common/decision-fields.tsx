import { useMessages } from "../../../messages/catalogue.ts"
import { OneChoice } from "../../../ui/choices.tsx"
import { gradingMessages } from "../messages.ts"
import { reconcileMessages } from "./reconcile-messages.ts"
import type { SettlementDraft } from "./settlement-draft.ts"

interface DecisionFieldsProps {
  draft: SettlementDraft
  onChange: (draft: SettlementDraft) => void
}

/** What an outcome means for the certainty of its question: the side it speaks for, and whether it would suffice. */
export function DecisionFields({ draft, onChange }: DecisionFieldsProps) {
  const { together: words } = useMessages(gradingMessages)
  const hints = useMessages(reconcileMessages)
  return (
    <>
      <OneChoice
        legend={words.favours}
        hint={hints.favoursHint}
        choices={[
          { value: "intervention", label: words.favoursChoices.intervention },
          { value: "comparison", label: words.favoursChoices.comparison },
          { value: "unclear", label: words.favoursChoices.unclear }
        ]}
        chosen={draft.favours}
        onChoice={(favours) => onChange({ ...draft, favours })}
      />
      <OneChoice
        legend={words.suffices}
        hint={hints.sufficesHint}
        choices={[
          { value: "yes", label: words.yes },
          { value: "no", label: words.no }
        ]}
        chosen={draft.suffices ? "yes" : "no"}
        onChoice={(answer) => onChange({ ...draft, suffices: answer === "yes" })}
      />
    </>
  )
}
