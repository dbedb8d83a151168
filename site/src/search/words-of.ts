import { fold } from "@recos/schemas/text/fold"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"

const asSet = (words: string): ReadonlySet<string> => new Set(words.split(" "))

/** Words that say nothing of a subject, as `wordsOf` gives them: they are neither kept in the index nor asked of it. */
const EMPTY: Record<Language, ReadonlySet<string>> = {
  fr: asSet(
    "ai ainsi alors as au aucun aucune aussi autre autres aux avec avez avoir avons ayant bien car ce ceci cela celle celles celui ces cet cette " +
      "ceux chacun chaque chez comme comment combien contre dans de deja depuis des dire doit donc donner dont du elle elles en encore entre es est et " +
      "etais etait etes etre eu eux faire fais fait faites faudrait faut font grave hui ici il ils je jusqu la le les leur leurs lors lui ma mais me " +
      "meme memes merci mes mieux moi moins mon ne ni nos notre nous on ont ou oui par parce pas peu peut peuvent peux plus plutot pour pourquoi " +
      "prend prendre puis quand que quel quelle quelles quels qui quoi sa sais sans se ses sera si soit son sont suis sur ta te tes toi ton toujours " +
      "tous tout toute toutes tres trop tu un une va vais vas vers veut veux voici voir vos votre vous y aujourd qu lorsqu puisqu quelqu"
  ),
  en: asSet(
    "an and any are as at be been but by can could did do does for from had has have he her him his how if in into is it its me my no not of on or our " +
      "she should so some than that the their them then there these they this to too was we were what when where which who why will with would you your"
  ),
  ar: asSet(
    "في من على الى عن ما ماذا هل كيف متى لماذا اي هذا هذه ذلك تلك التي الذي الذين لا لم لن ان او ثم بل مع بين كل بعد قبل عند عندي لدي هو هي هم نحن انا انت كان يكون قد اذا حتى"
      .split(" ")
      .map((word) => canonical(word))
      .join(" ")
  )
}

function isArabic(word: string): boolean {
  return /^\p{Script=Arabic}+$/u.test(word)
}

/** Of Arabic, letters that people write one for the other, and the article and short words that are written with their noun. */
function canonical(word: string): string {
  if (!isArabic(word)) return word
  const letters = word.replaceAll("ـ", "").replaceAll(/[ىی]/g, "ي").replaceAll("ة", "ه").replaceAll("ک", "ك")
  return letters.replace(/^(?:[وفبك]?ال|لل)(?=..)/u, "")
}

/**
 * The words of a text or of a query in the order they stand, as the index knows them: no accents, no capitals, no ligatures, « l’ »
 * apart from its word. A letter by itself is no word.
 */
export function allWordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map(canonical)
    .filter((word) => word.length > 1 || /\d/.test(word))
}

/** Those of them that say something of a subject. */
export const wordsOf = (text: string, language: Language): string[] =>
  allWordsOf(text).filter((word) => !EMPTY[language].has(word))

/** The list that holds a word: by its first letter, by which a typing error never changes. */
export function listOf(word: string): string {
  const [first = ""] = word
  if (/[a-z]/.test(first)) return first
  if (/\d/.test(first)) return "0"
  return `u${first.codePointAt(0)?.toString(16)}`
}
