import { z } from "zod"
import { certainty } from "../../vocabulary/closed-lists.ts"
import { EFFECT_MEASURES, OUTCOME_KINDS } from "../effects/measures.ts"
import { DOWN_DOMAINS, UP_DOMAINS } from "../grading/domains.ts"

export { type EffectMeasure, MEASURES_OF, OUTCOME_KINDS, type OutcomeKind } from "../effects/measures.ts"
export { DOWN_DOMAINS, type DownDomain, UP_DOMAINS, type UpDomain } from "../grading/domains.ts"

/** Longest texts people may type in a field of the evidence: a sentence, or a few paragraphs. */
const sentence = z.string().trim().max(300)
const paragraphs = z.string().trim().max(6000)
const referenceId = z.string().max(60)

export const outcomeKind = z.enum(OUTCOME_KINDS)
export const effectMeasure = z.enum(EFFECT_MEASURES)

/** A risk without the intervention, for one kind of people; several may stand side by side (low risk, high risk). */
export const baselineRisk = z.object({
  id: z.string(),
  /** Whom it speaks of: « personnes déjà opérées ». */
  label: sentence,
  /** People in 1,000; for rates, events per 1,000 person-years. Never rounded. */
  per1000: z.number().min(0),
  counts: z.object({ events: z.number().min(0), total: z.number().positive() }).nullable(),
  /** Where the figure comes from, in words, and the reference when it is one of the reco's. */
  source: sentence,
  reference: referenceId.nullable()
})
export type BaselineRisk = z.infer<typeof baselineRisk>

/** An effect as the source gives it. Every field may be empty: « not found in the source » is information. */
export const effectEstimate = z.object({
  measure: effectMeasure.nullable(),
  /** What a hazard ratio's baseline counts. */
  counts: z.enum(["event", "event-free"]),
  point: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** For continuous outcomes: the unit or the scale with its range, the comparator's mean, the scale's standard deviation. */
  unit: sentence,
  comparatorMean: z.number().nullable(),
  standardDeviation: z.number().positive().nullable(),
  studies: z.number().int().min(0).nullable(),
  participants: z.number().int().min(0).nullable(),
  design: sentence,
  followUp: sentence,
  /** For outcomes without figures, and as a comment for the others. */
  narrative: paragraphs,
  references: z.array(referenceId)
})
export type EffectEstimate = z.infer<typeof effectEstimate>

export const downDomain = z.enum(DOWN_DOMAINS)
export const upDomain = z.enum(UP_DOMAINS)

/** What a source itself says of an outcome. Shown as the source's: never counted as a grading of the reco's reviewers. */
export const sourceStatement = z.object({
  certainty: z.nullable(certainty),
  why: paragraphs,
  /** Levels of the domains that the source does judge; a domain it leaves unset is absent. */
  down: z.partialRecord(downDomain, z.number().int().min(0).max(3)),
  assertion: paragraphs,
  /** The differences per 1,000 as the source prints them, to be held against the computed ones. */
  differencePer1000: z.object({ point: z.number(), low: z.number().nullable(), high: z.number().nullable() }).nullable()
})
export type SourceStatement = z.infer<typeof sourceStatement>

export const outcome = z.object({
  id: z.string(),
  name: sentence.min(1),
  kind: outcomeKind,
  /** Whether more of it is better for the person; null while nobody has said. */
  more: z.enum(["better", "worse"]).nullable(),
  estimate: effectEstimate,
  baselines: z.array(baselineRisk),
  source: sourceStatement.nullable()
})
export type Outcome = z.infer<typeof outcome>

/** A clinical question with its outcomes, in the order people gave them. */
export const question = z.object({
  id: z.string(),
  population: paragraphs,
  intervention: paragraphs,
  comparison: paragraphs,
  setting: paragraphs,
  perspective: z.enum(["individual", "population"]),
  outcomes: z.array(outcome)
})
export type Question = z.infer<typeof question>

/** One reason: how many levels it moves the certainty, and why in words. */
export const reason = z.object({ levels: z.number().int().min(0).max(3), why: paragraphs })
export type Reason = z.infer<typeof reason>

/** One reviewer's judgements on one outcome. A domain not judged yet is absent: « not set » is no « no concern ». */
export const gradingJudgements = z.object({
  start: certainty,
  /** Asked when the start is not the design's own: high for randomised studies, low for the others. */
  startWhy: paragraphs,
  down: z.partialRecord(downDomain, reason),
  up: z.partialRecord(upDomain, reason)
})
export type GradingJudgements = z.infer<typeof gradingJudgements>
