/** How many letters may be wrong in a word of so many: none under five, one from five, two from eight. */
export const allowedErrors = (letters: number): number => (letters < 5 ? 0 : letters < 8 ? 1 : 2)

/**
 * How many letters of a word were left out, added, changed or exchanged with the next to give the other, if no more than `most`;
 * else infinity. The first letter must be the same.
 */
export function typingErrors(one: string, other: string, most: number): number {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > most) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      let least = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    if (Math.min(...next) > most) return Number.POSITIVE_INFINITY
    before = row
    row = next
  }
  const errors = row[other.length] ?? Number.POSITIVE_INFINITY
  return errors <= most ? errors : Number.POSITIVE_INFINITY
}
