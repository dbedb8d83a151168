import type { Label } from "@recos/schemas/vocabulary/labels"
import { interfaceLanguage } from "./interface-language.ts"

/** The word of a closed set in the language of the workspace. */
export function wordFor(label: Label): string {
  return label[interfaceLanguage.value]
}

/** A closed set as choices of a form, in the order of its labels. */
export function choicesOf<Value extends string>(labels: Record<Value, Label>): { value: Value; label: string }[] {
  return (Object.keys(labels) as Value[]).map((value) => ({ value, label: wordFor(labels[value]) }))
}
