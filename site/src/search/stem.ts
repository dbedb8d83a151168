/** Endings that French and English nouns, adjectives and verbs take. */
const LATIN =
  /(?:[ei]r(?:aient|ions|iez|ais|ait|ons|ont|ez|as|ai|a)|iss(?:aient|ions|iez|ais|ait|ons|ez|ent|ants?|antes?|es?)|aient|ions|iez|ings?|ais|ait|antes?|ants?|ent|ons|ez|ers?|ees?|ed|es|e|irs?|ies?|is|it|i)$/
const PLURAL = /(?<![su])[sx]$/
const ARABIC = /(?:ات|ون|ين|ان|ها|هم|ه|ي)$/u

/**
 * What the forms of a word share. It is a first guess: where a dictionary knows that two words share it by chance, or that two forms
 * of one word do not, the index says so (`other-forms.ts`).
 */
export function stem(word: string): string {
  if (/\d/.test(word)) return word
  if (/^\p{Script=Arabic}/u.test(word)) return longEnough(word.replace(ARABIC, ""), word, 3)
  const short = word.replace(LATIN, "")
  return short.length >= 4 && short !== word ? short : longEnough(word.replace(PLURAL, ""), word, 3)
}

const longEnough = (short: string, otherwise: string, least: number): string =>
  short.length >= least ? short : otherwise
