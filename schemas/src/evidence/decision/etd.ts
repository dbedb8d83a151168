/**
 * Evidence to decision. Criteria and judgements: Alonso-Coello P. et al., BMJ 2016;353:i2016 and i2089 (GRADE EtD frameworks).
 * `environment`, `territorialAccess` and `socialInequalities` are the cooperative's own, outside the GRADE core.
 */

const agreement = ["no", "probably-no", "probably-yes", "yes", "varies", "unknown"] as const
const size = ["trivial", "small", "moderate", "large", "varies", "unknown"] as const
const certaintyScale = ["very-low", "low", "moderate", "high", "no-studies"] as const
const balance = [
  "favours-comparison",
  "probably-favours-comparison",
  "favours-neither",
  "probably-favours-intervention",
  "favours-intervention",
  "varies",
  "unknown"
] as const
const change = [
  "reduced",
  "probably-reduced",
  "no-impact",
  "probably-increased",
  "increased",
  "varies",
  "unknown"
] as const

/** The judgements that each criterion offers, in the order of the published frameworks. */
export const ETD_SCALES = {
  problem: agreement,
  desirableEffects: size,
  undesirableEffects: size,
  certaintyOfEffects: certaintyScale,
  values: ["important", "possibly-important", "probably-none", "none"],
  balance,
  resources: ["large-costs", "moderate-costs", "negligible", "moderate-savings", "large-savings", "varies", "unknown"],
  certaintyOfResources: certaintyScale,
  costEffectiveness: [...balance, "no-studies"],
  equity: change,
  acceptability: agreement,
  feasibility: agreement,
  environment: change,
  territorialAccess: change,
  socialInequalities: change
} as const satisfies Record<string, readonly string[]>

export type EtdCriterion = keyof typeof ETD_SCALES
export const ETD_CRITERIA = Object.keys(ETD_SCALES) as EtdCriterion[]
/** Outside the GRADE core, so that exports of the twelve stay valid. */
export const COOPERATIVE_CRITERIA: readonly EtdCriterion[] = ["environment", "territorialAccess", "socialInequalities"]
export const GRADE_CORE_CRITERIA = ETD_CRITERIA.filter((name) => !COOPERATIVE_CRITERIA.includes(name))

/** Criteria not asked from the perspective of one person (health-policy-systems 2018, 10.1186/s12961-018-0320-2, tables 1-3). */
export const POPULATION_ONLY: readonly EtdCriterion[] = ["resources", "certaintyOfResources", "equity"]

/** The criteria asked from a perspective, in the order of the framework. What was judged under another perspective is kept. */
export function criteriaAsked(perspective: "individual" | "population"): EtdCriterion[] {
  return perspective === "population" ? ETD_CRITERIA : ETD_CRITERIA.filter((name) => !POPULATION_ONLY.includes(name))
}

/** The three kinds of words under each criterion; lived experience is never mixed with study results. */
export const ETD_FIELDS = ["evidence", "lived-experience", "considerations"] as const

/** Whether a judgement belongs to the scale of its criterion. */
export function isJudgementOf(criterion: EtdCriterion, judgement: string): boolean {
  return (ETD_SCALES[criterion] as readonly string[]).includes(judgement)
}
