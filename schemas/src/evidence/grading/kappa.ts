/**
 * Agreement between two reviewers beyond chance, with linear weights: Cohen J., Psychol Bull 1968;70:213-220.
 * @param pairs the two reviewers' ranks on each thing both judged, whole numbers from 0
 * @param categories how many ranks the scale has
 * @returns 1 for full agreement, 0 for chance, below for less; null where nothing can be said (no pair, or no variation at all).
 */
export function weightedKappa(pairs: readonly (readonly [number, number])[], categories: number): number | null {
  const inScale = (rank: number) => Number.isInteger(rank) && rank >= 0 && rank < categories
  if (!pairs.every(([a, b]) => inScale(a) && inScale(b)))
    throw new RangeError(`ranks must be whole numbers below ${categories}`)
  if (pairs.length === 0) return null
  const shares = (side: 0 | 1) =>
    Array.from({ length: categories }, (_, rank) => pairs.filter((pair) => pair[side] === rank).length / pairs.length)
  const [first, second] = [shares(0), shares(1)]
  const observed = pairs.reduce((sum, [a, b]) => sum + Math.abs(a - b), 0) / pairs.length
  let expected = 0
  for (const [a, shareA] of first.entries()) {
    for (const [b, shareB] of second.entries()) expected += shareA * shareB * Math.abs(a - b)
  }
  return expected === 0 ? null : 1 - observed / expected
}
