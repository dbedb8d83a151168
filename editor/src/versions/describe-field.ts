import type { AttributeValue } from "@recos/schemas/document/document"
import type { FieldChange } from "@recos/schemas/versions/comparison"
import {
  ALTERNATIVE_KIND_LABELS,
  CERTAINTY_LABELS,
  DIRECTION_LABELS,
  HAS_GRADE_LABELS,
  HMPC_STATUS_LABELS,
  type Label,
  STRENGTH_LABELS,
  URGENCY_LABELS
} from "@recos/schemas/vocabulary/labels"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { wordFor } from "../messages/labels.ts"
import { comparisonMessages } from "./comparison-messages.ts"

/** Fields whose values are words of a closed set. */
const SETS: Partial<Record<string, Record<string, Label>>> = {
  strength: STRENGTH_LABELS,
  direction: DIRECTION_LABELS,
  hasGrade: HAS_GRADE_LABELS,
  certainty: CERTAINTY_LABELS,
  urgency: URGENCY_LABELS,
  kind: ALTERNATIVE_KIND_LABELS,
  hmpcStatus: HMPC_STATUS_LABELS
}

export interface DescribedField {
  name: string
  before: string
  after: string
}

/** A changed field in words: « Force : conditionnelle → forte ». Fields that no reader knows, such as sizes, give null. */
export function describeField({ field, before, after }: FieldChange): DescribedField | null {
  const { fields } = comparisonMessages[interfaceLanguage.value]
  // The field of a part of a quiz comes as `option 2 correct`.
  const name = field.split(" ").at(-1) ?? field
  if (!isKnown(name)) return null
  return { name: fields[name], before: describeValue(name, before), after: describeValue(name, after) }
}

type KnownField = keyof typeof comparisonMessages.fr.fields

const isKnown = (name: string): name is KnownField => Object.hasOwn(comparisonMessages.fr.fields, name)

function describeValue(name: KnownField, value: AttributeValue): string {
  const words = comparisonMessages[interfaceLanguage.value]
  if (typeof value === "boolean") return value ? words.yes : words.no
  if (value === null || value === "") return words.none
  const set = SETS[name] ?? {}
  const word = String(value)
  const label = Object.hasOwn(set, word) ? set[word] : undefined
  return label ? wordFor(label).toLowerCase() : word
}
