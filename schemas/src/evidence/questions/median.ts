/** The middle of some numbers, or the mean of the two in the middle. @throws RangeError of an empty list. */
export function medianOf(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("no value has no median")
  const sorted = values.toSorted((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper
  return (lower + upper) / 2
}
