/** Rounds half away from zero, forgiving the dust of binary fractions; 0 and never -0. */
export function roundForDisplay(value: number): number {
  const magnitude = Math.round(Math.abs(value) + 1e-9)
  return magnitude === 0 ? 0 : Math.sign(value) * magnitude
}
