import type { Interval } from "../../effects/absolute-effect.ts"
import { type EffectMeasure, speaksOfEffects } from "../../effects/measures.ts"
import { CODE_OF } from "../../fhir/measure-names.ts"
import type { BaselineRisk, EffectEstimate } from "../../questions/estimate.ts"
import type { Outcome } from "../../questions/outcome.ts"
import type { SourceStatement } from "../../questions/source-statement.ts"
import { houseId, link, profile, type Resource, text } from "./resource-parts.ts"
import { writeCertainty } from "./write-certainty.ts"
import type { Frame } from "./write-question.ts"

const WORDS: Record<EffectMeasure, string> = {
  RR: "risk ratio",
  OR: "odds ratio",
  HR: "hazard ratio",
  RD: "risk difference",
  MD: "difference in means",
  SMD: "standardized mean difference",
  "rate-ratio": "rate ratio"
}

export interface WrittenOutcome {
  variable: Resource
  /** The comparison; what the plain fields lose is added to it afterwards. */
  effect: Resource
  /** The comparator's results: one for each baseline risk, or its mean. */
  comparators: Resource[]
}

/** An outcome as EBM resources, in the fields that the import reads; `prefix` makes their ids. */
export function writeOutcome(
  outcome: Outcome,
  { frame, prefix, sources }: { frame: Frame; prefix: string; sources: ReadonlyMap<string, Resource> }
): WrittenOutcome {
  const { estimate, source } = outcome
  const variable: Resource = {
    resourceType: "EvidenceVariable",
    id: prefix,
    ...profile("outcome-definition"),
    ...houseId(outcome.id),
    status: "active",
    experimental: true,
    shortTitle: outcome.name
  }
  const measured = { variableRole: "outcome", observed: link(variable) }
  const population = { variableRole: "population", observed: link(frame.population) }
  const derivedFrom = (ids: readonly string[]) => writeSources(ids, sources)
  const effect: Resource = {
    resourceType: "Evidence",
    id: `${prefix}-effect`,
    ...profile("comparative-evidence"),
    status: "active",
    experimental: true,
    ...text("assertion", source?.assertion ?? ""),
    ...(estimate.narrative === "" ? {} : { note: [{ text: estimate.narrative }] }),
    ...derivedFrom(estimate.references),
    variableDefinition: [
      population,
      { variableRole: "exposure", observed: link(frame.arms), comparatorCategory: frame.comparator },
      measured
    ],
    ...(estimate.design === "" ? {} : { studyDesign: [{ text: estimate.design }] }),
    ...statistics(estimate, source),
    ...(source && speaksOfEffects(outcome.kind) ? writeCertainty(source) : {})
  }
  const comparator = (id: string, statistic: object, more: object): Resource => ({
    resourceType: "Evidence",
    id,
    ...profile("comparator-only-evidence"),
    status: "active",
    experimental: true,
    statistic: [statistic],
    ...more
  })
  const comparators = outcome.baselines.map((baseline, place) =>
    comparator(`${prefix}-b${place + 1}`, riskStatistic(baseline, outcome), {
      ...houseId(baseline.id),
      ...(baseline.source === "" ? {} : { note: [{ text: baseline.source }] }),
      ...derivedFrom(baseline.reference === null ? [] : [baseline.reference]),
      variableDefinition: [{ ...population, ...text("description", baseline.label) }, measured]
    })
  )
  if (estimate.comparatorMean !== null) {
    comparators.push(
      comparator(`${prefix}-mean`, meanStatistic(estimate, estimate.comparatorMean), {
        variableDefinition: [population, measured]
      })
    )
  }
  return { variable, effect, comparators }
}

function statistics(estimate: EffectEstimate, source: SourceStatement | null) {
  const { measure, point, low, high, unit, studies, participants } = estimate
  if (measure === null || point === null) return {}
  const sampleSize = {
    ...(studies === null ? {} : { numberOfStudies: studies }),
    ...(participants === null ? {} : { numberOfParticipants: participants })
  }
  const main = {
    ...measureOf(measure, { point, low, high }),
    quantity: { value: point, ...text("unit", unit) },
    ...(Object.keys(sampleSize).length > 0 ? { sampleSize } : {})
  }
  const printed = source?.differencePer1000
  if (!printed || measure === "RD") return { statistic: [main] }
  const fraction = (people: number | null) => (people === null ? null : people / 1000)
  const difference = { point: printed.point / 1000, low: fraction(printed.low), high: fraction(printed.high) }
  return { statistic: [main, { ...measureOf("RD", difference), quantity: { value: difference.point } }] }
}

/** Bounds that are in no order are not written as an interval: they come back as they are, unturned. */
function measureOf(measure: EffectMeasure, { low, high }: Interval) {
  const inOrder = low === null || high === null || low <= high
  const range = {
    ...(low === null ? {} : { low: { value: low } }),
    ...(high === null ? {} : { high: { value: high } })
  }
  return {
    statisticType: { coding: [{ code: CODE_OF.get(measure), display: WORDS[measure] }] },
    ...(inOrder && Object.keys(range).length > 0
      ? { attributeEstimate: [{ type: { text: "95% confidence interval" }, level: 0.95, range }] }
      : {})
  }
}

const riskStatistic = ({ per1000, counts }: BaselineRisk, { kind }: Outcome) => ({
  statisticType: { text: kind === "rate" ? "incidence rate" : "proportion" },
  quantity: { value: per1000 / 1000 },
  ...(counts ? { numberOfEvents: counts.events, sampleSize: { numberOfParticipants: counts.total } } : {})
})

const meanStatistic = ({ unit, standardDeviation }: EffectEstimate, mean: number) => ({
  statisticType: { text: "mean" },
  quantity: { value: mean, ...text("unit", unit) },
  ...(standardDeviation === null
    ? {}
    : { attributeEstimate: [{ type: { text: "SD" }, quantity: { value: standardDeviation } }] })
})

/** Links to the sources of the bundle; one that the reco no longer has keeps its name. */
function writeSources(ids: readonly string[], sources: ReadonlyMap<string, Resource>) {
  if (ids.length === 0) return {}
  return {
    relatesTo: ids.map((id) => {
      const citation = sources.get(id)
      return {
        type: { coding: [{ code: "derived-from", display: "Derived From" }] },
        targetReference: { ...(citation ? link(citation) : {}), ...namedBy(id) }
      }
    })
  }
}

const namedBy = (id: string) => ({ identifier: houseId(id).identifier[0] })
