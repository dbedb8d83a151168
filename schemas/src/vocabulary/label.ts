import type { Language } from "./closed-lists.ts"

/** What a person reads for one value of a closed list, in the three languages of recos. */
export type Label = Record<Language, string>

/** Sets one value in French, English and Arabic. Pages that use one list load none of the others. */
export const label = /* @__NO_SIDE_EFFECTS__ */ (fr: string, en: string, ar: string): Label => ({ fr, en, ar })

/** The words of a whole list in one language, for a catalogue that is read in one language at a time. */
export function labelsIn<Value extends string>(
  labels: Record<Value, Label>,
  language: Language
): Record<Value, string> {
  const entries = Object.entries<Label>(labels).map(([value, words]) => [value, words[language]])
  return Object.fromEntries(entries) as Record<Value, string>
}
