import type { MemberId } from "../../ids.ts"
/** A signed grading that counts. An outcome has two seats: the first two who sign take them. */
export interface GradingSeat {
  memberId: MemberId
  /** The fingerprint of the estimate that was judged. */
  estimateHash: string
}

/** How many gradings of an outcome count. */
export const GRADING_SEATS = 2

/**
 * Whether the gradings of an outcome may be seen by others than their own reviewers: once both seats are taken, by judgements of the
 * same estimate. Of two reviewers who grade a new estimate, the first stays hidden until the second has judged it too.
 */
export const areGradingsRevealed = (seats: readonly GradingSeat[]): boolean =>
  seats.length >= GRADING_SEATS && seats.every(({ estimateHash }) => estimateHash === seats[0]?.estimateHash)

/** Where one's own grading of an outcome is. `set-aside`: signed, then a link of interest was declared; it stays so. */
export type OwnGradingState = "none" | "draft" | "counts" | "set-aside"

/**
 * Why somebody may not write or sign a grading now; null when they may. A seat that was taken for an older estimate is free to whoever
 * judges the present one: a reviewer who has left keeps nobody from grading again.
 * @param currentHash the fingerprint of the estimate as it stands
 */
export function gradingRefusal(
  mine: OwnGradingState,
  seats: readonly GradingSeat[],
  currentHash: string
): "grading-signed" | "grading-set-aside" | "graded-by-two" | null {
  if (mine === "counts") return "grading-signed"
  if (mine === "set-aside") return "grading-set-aside"
  return seats.filter(({ estimateHash }) => estimateHash === currentHash).length >= GRADING_SEATS
    ? "graded-by-two"
    : null
}

/**
 * Why somebody may not take a signature back; null when they may. Once both gradings are seen, nobody judges alone any more: only
 * an estimate that has changed since opens them again.
 * @param currentHash the fingerprint of the estimate as it stands
 */
export function takeBackRefusal(
  memberId: MemberId,
  seats: readonly GradingSeat[],
  currentHash: string
): "grading-unsigned" | "grading-final" | null {
  const mine = seats.find((seat) => seat.memberId === memberId)
  if (!mine) return "grading-unsigned"
  return areGradingsRevealed(seats) && mine.estimateHash === currentHash ? "grading-final" : null
}
