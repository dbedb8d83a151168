import { canonicalJson } from "../../text/canonical-json.ts"
import { isInWords } from "../effects/measures.ts"
import type { EffectEstimate } from "../questions/estimate.ts"
import type { Outcome } from "../questions/outcome.ts"

type OutcomeContent = Pick<Outcome, "kind" | "estimate" | "baselines">

/**
 * What of an estimate is judged. A field that comes later is judged `when-said`: the fingerprints of gradings made before it
 * then stand as long as nobody fills it (docs/decisions/0025).
 */
const JUDGED: Record<keyof EffectEstimate, "always" | "when-said" | "by-kind" | "never"> = {
  measure: "always",
  counts: "always",
  point: "always",
  low: "always",
  high: "always",
  unit: "always",
  comparatorMean: "always",
  standardDeviation: "always",
  studies: "always",
  participants: "always",
  design: "always",
  followUp: "always",
  narrative: "by-kind",
  references: "never"
}

const isJudged = ([name, value]: [string, unknown]): boolean => {
  const when = JUDGED[name as keyof EffectEstimate]
  return when === "always" || (when === "when-said" && value !== null && value !== undefined && value !== "")
}

/**
 * What a grading judges of an outcome, in one stable text: its kind, its figures, where they come from in studies and people, and
 * the risks they are held against. Its name, its comment and the addresses of its sources are not part of it; an outcome in
 * words alone has no figures, so its words are.
 */
export function gradedMatter({ kind, estimate, baselines }: OutcomeContent): string {
  return canonicalJson({
    kind,
    figures: Object.fromEntries(Object.entries(estimate).filter(isJudged)),
    narrative: isInWords(kind) ? estimate.narrative : null,
    baselines: baselines.map(({ label, per1000, counts }) => ({ label, per1000, counts }))
  })
}

/** Whether a change touches what was graded: it then goes through a proposal once somebody has signed. */
export const touchesGraded = (before: OutcomeContent, after: OutcomeContent): boolean =>
  gradedMatter(before) !== gradedMatter(after)
