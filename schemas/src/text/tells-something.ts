import { fold } from "./fold.ts"

/** What people put into a field so that it is no longer empty. Folded, without signs. */
const FILLERS = new Set(
  [
    "a completer|a compléter plus tard|a definir|a ecrire|a faire|a preciser|a remplir|a renseigner|a suivre|a venir|a voir|en attente|en cours|plus tard|voir plus tard",
    "aucune idee|je ne sais pas|on ne sait pas|sais pas|sans objet|non renseigne|non renseignee|nc|nr|na|n a|ras|neant|rien|idem|pareil|etc|oui|non|ok|ko|bla|blabla|bla bla|bla bla bla",
    "todo|to do|to be done|to be defined|tbd|tba|tbc|wip|later|none yet|not applicable|not known|unknown|don t know|yes|no|same|test|tests|essai|texte|text|placeholder|foo|bar|baz|foo bar",
    "lorem ipsum|lorem|azerty|azertyuiop|qwerty|qwertyuiop|qsdf|qsdfghjklm|asdf|asdfgh|wxcvbn|abc|abcd|abcdef|xyz"
  ].flatMap((line) => line.split("|").map(fold))
)

/** Scripts that write a word in one or two signs. */
const SHORT_WORDED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u

/**
 * Whether a text that fills a field tells anything: a word at least, other than « ? », a letter, one letter over and over, or what people
 * type to come back later. It does not judge what is told.
 */
export function tellsSomething(text: string): boolean {
  const plain = fold(text.normalize("NFKC").replace(/\p{Cf}/gu, ""))
  const words = plain.match(/\p{L}+/gu) ?? []
  if (words.length === 0 || FILLERS.has(words.join(" ")) || plain.startsWith("lorem ipsum")) return false
  if (SHORT_WORDED.test(plain)) return true
  // « xxx », « aaa bbb », « hahaha »: a word has two letters that differ, and somewhere three letters in a row.
  return words.some((word) => word.length >= 3 && new Set(word).size > Math.min(2, Math.floor(word.length / 3)))
}
