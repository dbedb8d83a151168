import type { OutcomeId } from "../../ids.ts"
import type { Certainty } from "../../vocabulary/closed-lists.ts"
import { meaningOf } from "../effects/meaning-turn.ts"
import { speaksOfEffects } from "../effects/measures.ts"
import type { AgreedGrading } from "../grading/agreed-grading.ts"
import type { PublishedEvidence, PublishedOutcome } from "../published-evidence.ts"
import { weightClassOf } from "../questions/outcome-weight.ts"
import { type DesignLevel, designLevelOf } from "./design-level.ts"

/** What an effect says for or against the intervention: `open` where the studies allow for both, `unsaid` where nothing says which is good. */
export type EffectSide = "gain" | "harm" | "open" | "unsaid"

/** An outcome as a statement that rests on it is held against it. */
export interface StatementGround {
  id: OutcomeId
  name: string
  question: string
  /** How much it weighs for the decision; null while nobody has rated it. */
  weight: "critical" | "important" | "limited" | null
  /** What people say in qualitative studies never enters the certainty of effects, nor says what does good or harm. */
  isEffect: boolean
  /** What two reviewers agreed on of the figures as they stand; null while they have not. */
  certainty: Certainty | null
  favours: AgreedGrading["favours"] | null
  suffices: boolean
  side: EffectSide
  /** Level of evidence of the design that its authors name (HAS, 1 to 4, 5 for opinion); null where it is not said. */
  level: DesignLevel | null
  /** The design in their words. */
  design: string
}

type Weighed = Pick<PublishedOutcome, "id" | "name" | "kind" | "more" | "estimate" | "importance" | "agreed">

/** An outcome of a question, as statements are held against it. */
export function groundOf(outcome: Weighed, question: string): StatementGround {
  const { id, name, kind, estimate, agreed } = outcome
  return {
    id,
    name,
    question,
    weight: weightClassOf(outcome),
    isEffect: speaksOfEffects(kind),
    certainty: agreed?.certainty ?? null,
    favours: agreed?.favours ?? null,
    suffices: agreed?.suffices ?? false,
    side: sideOf(outcome),
    level: designLevelOf(estimate.design),
    design: estimate.design
  }
}

/** All outcomes of the evidence of a reco, as statements are held against them. */
export const groundsOf = ({ questions }: Pick<PublishedEvidence, "questions">): StatementGround[] =>
  questions.flatMap(({ id, outcomes }) => outcomes.map((outcome) => groundOf(outcome, id)))

/** What each statement rests on, by its id; outcomes that are no longer there are left out. */
export function groundsByStatement(
  grounds: readonly StatementGround[],
  bases: PublishedEvidence["bases"]
): Map<string, StatementGround[]> {
  const chosen = Map.groupBy(bases, ({ statement }) => statement)
  return new Map(
    [...chosen].map(([statement, rows]) => {
      const ids = new Set(rows.map(({ outcome }) => outcome))
      return [statement, grounds.filter(({ id }) => ids.has(id))]
    })
  )
}

/** The whole interval decides; without one, the side on which two reviewers agreed. */
function sideOf(outcome: Weighed): EffectSide {
  const meaning = meaningOf(outcome)
  if (meaning === "benefit") return "gain"
  if (meaning === "harm" || meaning === "open") return meaning
  const favours = outcome.agreed?.favours
  if (favours === "intervention") return "gain"
  if (favours === "comparison") return "harm"
  return favours === "unclear" ? "open" : "unsaid"
}
