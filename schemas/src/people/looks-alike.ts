import { fold } from "../text/fold.ts"

/**
 * Letters of other scripts that show as Latin ones, small letters after folding: the pairs of Unicode TR39 (confusables.txt) between
 * Cyrillic, Greek or Armenian and Latin that a name could be spelt with.
 */
const SHOWN_AS: Record<string, string> = {
  // Cyrillic
  ...pairs("авсԁеԍһіјкӏмпоԛрѕтуԝхьгѵ", "abcdeghijklmnoqpstywxbrv"),
  // Greek
  ...pairs("αβγδεζηικλμνορστυχωϲϳ", "abydeznikluvoptuyxwcj".slice(0, 21)),
  // Armenian
  ...pairs("աօսցհոզլ", "wougnnql"),
  // Letters of the phonetic alphabet and of other languages
  ...pairs("ıɩɑɡʟɴʀʏøłđħŧ", "iiaglnryoldht")
}

/** What is shown like another letter before case is forgotten: a capital i and a one like an l, a zero like an o. */
const BEFORE_CASE: Record<string, string> = { I: "l", "1": "l", "|": "l", Ι: "l", І: "l", Ӏ: "l", "0": "O" }

function pairs(from: string, to: string): Record<string, string> {
  const shown = [...to]
  return Object.fromEntries([...from].map((letter, place) => [letter, shown[place] ?? letter]))
}

/** A name as an eye that reads quickly takes it: no accents, no case, no spaces or signs, Latin letters for those that show as such. */
const skeleton = (name: string): string =>
  [...fold(name).replaceAll(/[^\p{L}\p{N}]+/gu, "")].map((letter) => SHOWN_AS[letter] ?? letter).join("")

const asShown = (name: string): string =>
  [...name.normalize("NFKC")].map((letter) => BEFORE_CASE[letter] ?? letter).join("")

/**
 * The keys of a name: two names that share one could be taken for each other. The first forgets case, the second goes by the shapes of
 * letters that depend on case.
 */
const lookalikeKeys = (name: string): string[] => [...new Set([skeleton(name), `= ${skeleton(asShown(name))}`])]

/** Whether one name could be taken for another. */
export function looksAlike(one: string, other: string): boolean {
  const keys = new Set(lookalikeKeys(one))
  return lookalikeKeys(other).some((key) => keys.has(key))
}
