import { evidenceFieldInWords, type FieldInWords } from "@recos/schemas/evidence/comparison/evidence-change-words"
import type { EvidenceFieldChange } from "@recos/schemas/evidence/comparison/evidence-comparison"
import { useMessages } from "../messages/catalogue.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { comparisonMessages } from "../versions/comparison-messages.ts"

/** Fields of the evidence that differ, each with its old and its new value. */
export function ComparedFields({ fields }: { fields: readonly FieldInWords[] }) {
  const words = useMessages(comparisonMessages)
  return (
    <ul class="compared-fields">
      {fields.map(({ name, before, after }) => (
        <li key={name}>
          {before === after ? name : words.field(name)}
          {before !== after && (
            <>
              {" "}
              <del>{before}</del> <span aria-hidden="true">→</span>
              <span class="visually-hidden">{words.becomes}</span> <ins>{after}</ins>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The fields in the reader's words. */
export const fieldsInWords = (fields: readonly EvidenceFieldChange[]): FieldInWords[] =>
  fields.map((field) => evidenceFieldInWords(field, interfaceLanguage.value))
