import type { FieldChange } from "@recos/schemas/versions/comparison"
import type { FieldInWords } from "@recos/schemas/versions/evidence-change-words"
import { fieldInWords } from "@recos/schemas/versions/field-change-words"
import { interfaceLanguage } from "../messages/interface-language.ts"

/** A changed field in the reader's words; null for one that no reader knows. */
export const describeField = (change: FieldChange): FieldInWords | null => fieldInWords(change, interfaceLanguage.value)
