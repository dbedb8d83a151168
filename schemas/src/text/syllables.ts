/** A vowel sound as French writes it, with the glide that may lead into it (`i`, `u`, `ou`, `y`: pied, nuit, oui). */
const CORE = "aoû|eau|oeu|œu|œi|eui|euil|au|aî|ai|ay|ei|ey|eu|eû|ou|où|oû|oi|oî|oy|[aàâäeéèêëiîïoôöuùûüyÿœæ]"
const GLIDE = "i|u|ou|y"
const NUCLEUS = new RegExp(`(?:(?:${GLIDE})(?=[aàâeéèêiîoôuœ]))?(?:${CORE})`, "gu")

/** After two consonants the second of which is l or r, the glide is a syllable of its own: cli-ent, ou-vri-er. */
const HIATUS = /([bcdfgptv][lr])(i|u|ou)(?=[aàâeéèêoô])/gu

/**
 * How many syllables a French word is heard to have, by its spelling: an estimate, right for nearly all common words.
 * A mute e at the end is not heard; a number counts one syllable a digit; words joined by a hyphen or an apostrophe
 * are counted apart.
 */
export function syllablesIn(word: string): number {
  const parts = word
    .toLowerCase()
    .normalize("NFC")
    .split(/[^\p{L}\p{N}]+/u)
  const syllables = parts.reduce((sum, part) => sum + syllablesOfPart(part), 0)
  return Math.max(1, syllables)
}

const HAS_VOWEL = /[aàâäeéèêëiîïoôöuùûüyÿœæ]/u

function syllablesOfPart(part: string): number {
  const digits = part.match(/\p{N}/gu)?.length ?? 0
  const letters = part.replaceAll(/[^\p{L}]/gu, "")
  // An elided word (l’, d’, qu’) is said with the next one.
  if (letters.length < 2 || !HAS_VOWEL.test(letters) || letters === "qu") return digits + (isVowelWord(letters) ? 1 : 0)
  const said = heard(letters)
  return digits + Math.max(1, said.match(NUCLEUS)?.length ?? 0)
}

const isVowelWord = (letters: string): boolean => letters.length === 1 && HAS_VOWEL.test(letters)

/** The word without the letters that are not heard, and with a mark where two vowels are heard apart. */
function heard(letters: string): string {
  const voiced = letters
    .replaceAll(/qu(?=[aàâeéèêiîoô])/gu, "q")
    .replaceAll(/gu(?=[eéèêiîy])/gu, "g")
    .replaceAll(/ge(?=[aàâoô])/gu, "j")
    .replaceAll(/(?<=[aeiouéèêâ])y(?=[aàâeéèêiîoôu])/gu, "j")
    .replaceAll(/(?<=[aeiou])ill(?=[aàâeéèêoô])/gu, "ij")
    .replaceAll(/(?<=[ao]i)ent$/gu, "")
    .replaceAll(HIATUS, "$1$2-")
  const mute = voiced.replace(/(?:e|es)$/u, "")
  return HAS_VOWEL.test(mute) ? mute : voiced
}
