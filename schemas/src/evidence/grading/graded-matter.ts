import { canonicalJson } from "../../text/canonical-json.ts"
import type { Outcome } from "../questions/model.ts"

type OutcomeContent = Pick<Outcome, "kind" | "estimate" | "baselines">

/**
 * What a grading judges of an outcome, in one stable text: its kind, its figures, where they come from in studies and people, and
 * the risks they are held against. Its name, its comment and the addresses of its sources are not part of it; a narrative outcome
 * has no figures, so its words are.
 */
export function gradedMatter({ kind, estimate, baselines }: OutcomeContent): string {
  const { narrative, references, ...figures } = estimate
  return canonicalJson({
    kind,
    figures,
    narrative: kind === "narrative" ? narrative : null,
    baselines: baselines.map(({ label, per1000, counts }) => ({ label, per1000, counts }))
  })
}

/** Whether a change touches what was graded: it then goes through a proposal once somebody has signed. */
export const touchesGraded = (before: OutcomeContent, after: OutcomeContent): boolean =>
  gradedMatter(before) !== gradedMatter(after)
