import type { MemberCard } from "@recos/schemas/people/member"
import { COLLEGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { wordFor } from "../messages/labels.ts"
import { Combobox } from "../ui/combobox.tsx"
import { findMembers } from "./api.ts"

interface MemberFieldProps {
  label: string
  error?: string | undefined
  chosen: MemberCard | null
  onChoice: (member: MemberCard | null) => void
  /** Members who cannot be chosen here. */
  except?: readonly { id: string }[]
}

/** Chooses a member of the cooperative by typing the name. */
export function MemberField({ label, error, chosen, onChoice, except = [] }: MemberFieldProps) {
  return (
    <Combobox
      label={label}
      error={error}
      chosen={chosen && choiceOf(chosen)}
      onChoice={(choice) => onChoice(choice?.member ?? null)}
      search={async (typed) =>
        (await findMembers(typed)).filter(({ id }) => !except.some((one) => one.id === id)).map(choiceOf)
      }
    />
  )
}

const choiceOf = (member: MemberCard) => ({
  value: member.id,
  label: `${member.name} (${wordFor(COLLEGE_LABELS[member.college])})`,
  member
})
