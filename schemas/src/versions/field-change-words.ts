import { ATTRIBUTE_LABELS } from "../document/block-labels.ts"
import type { AttributeValue } from "../document/document.ts"
import { addresseesInWords } from "../document/statement-words.ts"
import type { FieldInWords } from "../evidence/comparison/evidence-change-words.ts"
import { CERTAINTY_LABELS, NOT_ASSESSED } from "../vocabulary/certainty-labels.ts"
import type { Language } from "../vocabulary/closed-lists.ts"
import { type Label, label } from "../vocabulary/label.ts"
import {
  ALTERNATIVE_KIND_LABELS,
  HMPC_STATUS_LABELS,
  PICO_PART_LABELS,
  URGENCY_LABELS
} from "../vocabulary/piece-labels.ts"
import { DIRECTION_LABELS, HAS_GRADE_LABELS, STRENGTH_LABELS } from "../vocabulary/statement-labels.ts"
import type { FieldChange } from "./comparison.ts"

/** The attributes of a text as a comparison names them. */
const NAMES: Readonly<Record<string, Label>> = ATTRIBUTE_LABELS

/** Attributes whose values are words of a closed set. */
const SETS: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  strength: STRENGTH_LABELS,
  direction: DIRECTION_LABELS,
  hasGrade: HAS_GRADE_LABELS,
  certainty: CERTAINTY_LABELS,
  urgency: URGENCY_LABELS,
  kind: ALTERNATIVE_KIND_LABELS,
  hmpcStatus: HMPC_STATUS_LABELS,
  part: PICO_PART_LABELS
}

const NONE = label("non précisé", "not given", "غير محدد")
const YES = label("oui", "yes", "نعم")
const NO = label("non", "no", "لا")

/** A changed attribute in words: « Force : conditionnelle → forte ». Null for one that no reader knows, such as a size. */
export function fieldInWords({ field, before, after }: FieldChange, language: Language): FieldInWords | null {
  // The field of a part of a quiz comes as `option 2 correct`.
  const name = field.split(" ").at(-1) ?? field
  const known = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
  if (!known) return null
  const inWords = (value: AttributeValue): string => valueInWords(name, value, language)
  return { name: known[language], before: inWords(before), after: inWords(after) }
}

function valueInWords(name: string, value: AttributeValue, language: Language): string {
  if (name === "certainty" && (value === null || value === "")) return NOT_ASSESSED[language].toLowerCase()
  if (typeof value === "boolean") return (value ? YES : NO)[language]
  if (value === null || value === "") return NONE[language]
  if (name === "addressees") return addresseesInWords(String(value), language).toLowerCase()
  const set = SETS[name] ?? {}
  const word = String(value)
  const known = Object.hasOwn(set, word) ? set[word] : undefined
  return known ? known[language].toLowerCase() : word
}
