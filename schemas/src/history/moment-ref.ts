/** How an address names a moment of a text: `m` and the number of the last change in it. */
export const MOMENT_REF = /^m([1-9]\d{0,14})$/

export const momentRefOf = (throughSeq: number): string => `m${throughSeq}`

/** The number in the name of a moment; null for what names none. */
export function seqOfMoment(ref: string): number | null {
  const seq = MOMENT_REF.exec(ref)?.[1]
  return seq === undefined ? null : Number(seq)
}
