import type { Certainty } from "../../vocabulary/closed-lists.ts"
import { overallCertainty } from "../grading/certainty.ts"
import type { StatementGround } from "./statement-ground.ts"
import { decisiveGrounds } from "./weighed-grounds.ts"

/** GRADE's critical outcomes begin here (rule of `overallCertainty`). */
const CRITICAL = 7

/**
 * The certainty of a statement, worked out from the outcomes on which it rests: that of GRADE over the critical ones, the lowest where they
 * disagree or leave doubt. Where some are not rated, or none is critical, the lowest. Null, « non évaluée », where it rests on no effect
 * or where one that decides has no agreed grading.
 */
export function certaintyOfOutcomes(grounds: readonly StatementGround[]): Certainty | null {
  const decisive = decisiveGrounds(grounds)
  const isRated = decisive.every(({ weight }) => weight === "critical")
  const judged = decisive.flatMap(({ certainty, favours, suffices }) =>
    certainty === null
      ? []
      : [{ importance: CRITICAL, certainty, favours: favours ?? "unclear", suffices: isRated && suffices }]
  )
  return judged.length < decisive.length ? null : overallCertainty(judged)
}

/** What readers are told: the level that the authors set, else that of the outcomes, else null, « non évaluée ». */
export const shownCertainty = (stated: Certainty | null, ofOutcomes: Certainty | null): Certainty | null =>
  stated ?? ofOutcomes
