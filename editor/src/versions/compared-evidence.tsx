import { evidenceChangeInWords } from "@recos/schemas/evidence/comparison/evidence-change-words"
import type { EvidenceChange } from "@recos/schemas/evidence/comparison/evidence-comparison"
import { useMessages } from "../messages/catalogue.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { ComparedFields } from "../ui/compared-fields.tsx"
import { comparisonMessages } from "./comparison-messages.ts"

/** The differences of the evidence: what happened to each outcome, judgement or option, with its old and new figures. */
export function ComparedEvidence({ changes }: { changes: EvidenceChange[] }) {
  const words = useMessages(comparisonMessages)
  return (
    <section class="comparison">
      <h3>{words.evidence}</h3>
      {changes.map((change, place) => {
        const { what, subject, fields } = evidenceChangeInWords(change, interfaceLanguage.value)
        return (
          <div class="compared" data-change={change.change} key={place}>
            <p class="compared-what">
              {what}
              {subject && <span class="compared-node"> · {subject}</span>}
            </p>
            <ComparedFields fields={fields} />
          </div>
        )
      })}
    </section>
  )
}
