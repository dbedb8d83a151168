import { useMessages } from "../messages/catalogue.ts"
import { Select } from "../ui/field.tsx"
import type { Person } from "./api.ts"
import { remarksMessages } from "./messages.ts"

interface AssigneeSelectProps {
  people: readonly Person[]
  chosen: Person | null
  onChoice: (person: Person | null) => void
  kept?: true
}

/** Whom a thread is given to: a member of the team, or nobody. Who has left the team since stays named. */
export function AssigneeSelect({ people, chosen, onChoice, kept }: AssigneeSelectProps) {
  const words = useMessages(remarksMessages)
  const all = chosen && !people.some(({ id }) => id === chosen.id) ? [chosen, ...people] : people
  return (
    <Select
      label={words.giveTo}
      value={chosen?.id ?? ""}
      choices={[
        { value: "", label: words.nobody },
        ...all.map(({ id, name }) => ({ value: id as string, label: name }))
      ]}
      onChoice={(id) => onChoice(all.find((person) => person.id === id) ?? null)}
      {...(kept && { kept })}
    />
  )
}
