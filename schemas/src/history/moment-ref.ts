import { z } from "zod"

/** How an address names a moment of a text: `m` and the number of the last change in it. */
export const momentRef = z.templateLiteral(["m", z.int().positive()])
export type MomentRef = z.infer<typeof momentRef>

export const isMomentRef = (ref: string): ref is MomentRef => momentRef.safeParse(ref).success

export const momentRefOf = (throughSeq: number): MomentRef => `m${throughSeq}`

export const seqOfMoment = (ref: MomentRef): number => Number(ref.slice(1))
