import { stem } from "../stem.ts"
import type { Lexicon } from "./lexicon.ts"

/**
 * Where the first guess of `stem` and the dictionary do not agree on which of the words of an index a word is a form of: what is right
 * for each such word, by the dictionary, often nothing (« zona » is no form of « zone »).
 * @param held the words that the index holds
 */
export function otherForms(held: ReadonlySet<string>, lexicon: Lexicon): Map<string, string[]> {
  const byStem = new Map<string, string[]>()
  for (const word of held) byStem.set(stem(word), [...(byStem.get(stem(word)) ?? []), word])
  const right = new Map<string, Set<string>>()
  for (const forms of lexicon) {
    const own = forms.filter((form) => held.has(form))
    for (const form of forms) {
      if (own.length === 0 && !byStem.has(stem(form))) continue
      const known = right.get(form) ?? new Set()
      for (const one of own) known.add(one)
      right.set(form, known)
    }
  }
  const differing = new Map<string, string[]>()
  for (const [form, own] of right) {
    if (held.has(form)) own.add(form)
    const guessed = new Set(byStem.get(stem(form)))
    const agrees = guessed.size === own.size && [...own].every((one) => guessed.has(one))
    if (!agrees) differing.set(form, [...own].toSorted())
  }
  return differing
}
