import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { SynonymGroup } from "@recos/schemas/vocabulary/synonyms"
import { stem } from "./stem.ts"
import { wordsOf } from "./words-of.ts"

/** What a text means by some of its words, whatever words it says it in: one a group of synonyms. */
const meaningKey = (group: number): string => `#${group}`

interface Phrase {
  stems: string[]
  group: number
}

/** Finds in texts of a language what its words mean. */
export interface MeaningFinder {
  /** The meanings of one line, by its telling words in order. */
  of: (line: readonly string[]) => Set<string>
}

/** A text is found by what is said in its own language, and by kinds of it, which have one name in all. */
export function meaningFinder(groups: readonly SynonymGroup[], language: Language): MeaningFinder {
  const byFirst = new Map<string, Phrase[]>()
  for (const [group, words] of groups.entries()) {
    for (const said of [...words[language], ...words.includes]) {
      const stems = wordsOf(said, language).map(stem)
      const [first] = stems
      if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, group }])
    }
  }
  return {
    of: (line) => {
      const stems = line.map(stem)
      const found = new Set<string>()
      for (const [at, first] of stems.entries()) {
        for (const phrase of byFirst.get(first) ?? []) {
          if (phrase.stems.every((one, next) => stems[at + next] === one)) found.add(meaningKey(phrase.group))
        }
      }
      return found
    }
  }
}

/**
 * The words that ask for each meaning, as the list of words has them: telling words in order, a space between. Words of all languages
 * are among them, so that who asks in another one than the page's is answered; `includes` is not: a kind is not the whole.
 */
export function askedMeanings(groups: readonly SynonymGroup[], language: Language): Map<string, string[]> {
  const asked = new Map<string, string[]>()
  for (const [group, { fr, en, ar }] of groups.entries()) {
    for (const said of [...fr, ...en, ...ar]) {
      const words = wordsOf(said, language).toSorted().join(" ")
      if (words !== "") asked.set(words, [...(asked.get(words) ?? []), meaningKey(group)])
    }
  }
  return asked
}
