import type { FieldInWords } from "@recos/schemas/evidence/comparison/evidence-change-words"
import type { FieldChange } from "@recos/schemas/versions/comparison"
import { fieldInWords } from "@recos/schemas/versions/field-change-words"
import { interfaceLanguage } from "../messages/interface-language.ts"

/** A changed field in the reader's words; null for one that no reader knows. */
export const describeField = (change: FieldChange): FieldInWords | null => fieldInWords(change, interfaceLanguage.value)
