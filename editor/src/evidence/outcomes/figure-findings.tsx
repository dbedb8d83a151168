import type { OutcomeFinding } from "@recos/schemas/evidence/checks/check-outcome"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { outcomeMessages } from "./outcome-messages.ts"

interface FindingsListProps {
  findings: readonly OutcomeFinding[]
  /** The names of the baselines, by id: a finding says which one it speaks of. */
  names: ReadonlyMap<string, string>
}

/** What a look at the figures has found: how serious it is in words first, never by colour alone. */
export function FindingsList({ findings, names }: FindingsListProps) {
  const words = useMessages(outcomeMessages)
  if (findings.length === 0) return null
  return (
    <ul class="findings">
      {findings.map(({ code, severity, sentence, baseline }) => (
        <li key={`${code} ${baseline}`} data-severity={severity}>
          <strong>{words.severities[severity]}</strong>
          {baseline !== null && names.has(baseline) && ` · ${names.get(baseline)}`}
          {" · "}
          {sentence[interfaceLanguage.value]}
        </li>
      ))}
    </ul>
  )
}
