/** The value below which a share of the measures lies; `share` 0.5 is the median. */
export function quantile(measures: readonly number[], share: number): number {
  const sorted = measures.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
