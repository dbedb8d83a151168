import { effectsOf, type OutcomeEffect } from "../effects/outcome-effects.ts"
import type { PublishedOutcome } from "../published-evidence.ts"
import type { BaselineRisk } from "../questions/estimate.ts"
import type { Outcome } from "../questions/outcome.ts"
import type { EvidenceFieldChange } from "./evidence-comparison.ts"
import { differing, pairs, same } from "./pairs.ts"

/** Published outcomes say what was agreed on them; those of an edition do not. */
type Figures = Omit<Outcome, "id"> & Partial<Pick<PublishedOutcome, "agreed">>

/** What differs between two states of an outcome in what its source gives: the name, the estimate, what it makes of each baseline. */
export function figureFields(before: Figures, after: Figures): EvidenceFieldChange[] {
  const { estimate: old } = before
  const { estimate: now } = after
  const relative = ({ measure, counts, point, low, high }: typeof old) => [measure, counts, point, low, high]
  return [
    ...differing({ field: "name" as const }, before.name, after.name),
    ...(same(relative(old), relative(now)) ? [] : [{ field: "estimate" as const, before: old, after: now }]),
    ...riskFields(before, after),
    ...effectFields(before, after),
    ...differing({ field: "studies" as const }, old.studies, now.studies),
    ...differing({ field: "participants" as const }, old.participants, now.participants),
    ...differing({ field: "follow-up" as const }, old.followUp, now.followUp),
    ...differing({ field: "narrative" as const }, old.narrative, now.narrative),
    ...differing(
      { field: "source-certainty" as const },
      before.source?.certainty ?? null,
      after.source?.certainty ?? null
    )
  ]
}

function riskFields(before: Figures, after: Figures): EvidenceFieldChange[] {
  const of = after.kind === "rate" ? ("rate" as const) : ("people" as const)
  return pairs(before.baselines, after.baselines, ({ id }: BaselineRisk) => id).flatMap(([old, now]) =>
    differing(
      { field: "baseline-risk" as const, baseline: (now ?? old)?.label ?? "", of },
      old?.per1000 ?? null,
      now?.per1000 ?? null
    )
  )
}

function meaningOf(before: Figures, after: Figures) {
  if (before.agreed === undefined || after.agreed === undefined) return {}
  const meaning = ({ more, minimalImportant, agreed }: Figures) => ({
    more,
    minimalImportant,
    certainty: agreed?.certainty ?? null
  })
  return { meaning: { before: meaning(before), after: meaning(after) } }
}

function effectFields(before: Figures, after: Figures): EvidenceFieldChange[] {
  const keyOf = (effect: OutcomeEffect) => (effect.of === "scale" ? "" : effect.baseline.id)
  const figures = (effect: OutcomeEffect | null) => {
    if (effect === null || effect.of === "nothing") return null
    return [effect.of, effect.of === "scale" ? null : effect.baseline.per1000, effect.intervention, effect.difference]
  }
  return pairs(effectsOf(before), effectsOf(after), keyOf).flatMap(([old = null, now = null]) => {
    if (same(figures(old), figures(now))) return []
    const shown = now ?? old
    const baseline = shown === null || shown.of === "scale" ? "" : shown.baseline.label
    return [{ field: "effect" as const, baseline, before: old, after: now, ...meaningOf(before, after) }]
  })
}
