import type { OutcomeId } from "../../ids.ts"
import type { HeldStatement } from "./holding.ts"
import type { StatementGround } from "./statement-ground.ts"

/** Made for tests: a critical outcome with randomised trials behind it, graded moderate, that shows a gain. */
export const ground = (given: Partial<Omit<StatementGround, "id">> & { id?: string } = {}): StatementGround => ({
  name: "Douleur",
  question: "q1",
  weight: "critical",
  isEffect: true,
  certainty: "moderate",
  favours: "intervention",
  suffices: true,
  side: "gain",
  level: 1,
  design: "essais randomisés",
  ...given,
  id: (given.id ?? "o1") as OutcomeId
})

/** Made for tests: a statement that says nothing against `ground()`. */
export const held = (
  given: Partial<Omit<HeldStatement, "answers">> & { answers?: Partial<HeldStatement["answers"]> } = {}
): HeldStatement => ({
  direction: "for",
  strength: "conditional",
  hasGrade: null,
  certainty: null,
  text: "Nous suggérons de marcher chaque jour.",
  ...given,
  answers: {
    withoutStudies: "",
    certaintyReason: "",
    gradeReason: "",
    strengthReason: "",
    directionReason: "",
    wordingReason: "",
    ...given.answers
  }
})
