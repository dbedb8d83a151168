/**
 * Which words a language has, in little room: a Bloom filter, cut into parts of which one is fetched for a word. It knows each of its
 * words, and takes one strange word in a hundred for one of them: then a typing error is not mended, and nothing false is said.
 */
const BITS_A_WORD = 10
const MARKS = 7

/** FNV-1a. */
function hash(word: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  value ^= value >>> 15
  return Math.imul(value, 0x2c1b3c6d) >>> 0
}

/** The part that a word is in, of so many. */
export const partOf = (word: string, parts: number): number => hash(word, 1) % parts

const bitsOf = (word: string, size: number): number[] => {
  const [from, step] = [hash(word, 2), hash(word, 3) | 1]
  return Array.from({ length: MARKS }, (_, turn) => ((from + Math.imul(turn, step)) >>> 0) % size)
}

export const hasWord = (part: Uint8Array, word: string): boolean =>
  bitsOf(word, part.length * 8).every((bit) => ((part[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0)

/** The parts that know these words. */
export function knownWordParts(words: Iterable<string>, parts: number): Uint8Array[] {
  const sorted = Array.from({ length: parts }, (): string[] => [])
  for (const word of words) sorted[partOf(word, parts)]?.push(word)
  return sorted.map((own) => {
    const part = new Uint8Array(Math.max(1, Math.ceil((own.length * BITS_A_WORD) / 8)))
    for (const word of own)
      for (const bit of bitsOf(word, part.length * 8)) part[bit >> 3] = (part[bit >> 3] ?? 0) | (1 << (bit & 7))
    return part
  })
}
