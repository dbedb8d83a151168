import { z } from "zod"
import { type AnyResource, concept } from "../resources.ts"

const precision = z.array(
  z.looseObject({
    type: z.unknown().optional(),
    level: z.number().optional(),
    from: z.number().optional(),
    to: z.number().optional()
  })
)
const estimate = z.looseObject({
  description: z.string().optional(),
  type: z.unknown().optional(),
  value: z.number().optional(),
  unitOfMeasure: concept.optional(),
  numeratorCount: z.number().optional(),
  denominatorCount: z.number().optional(),
  precisionEstimate: precision.optional()
})
const certainties = z.array(
  z.looseObject({
    rating: z.array(z.unknown()).optional(),
    note: z.array(z.looseObject({ text: z.string().optional() })).optional(),
    certaintySubcomponent: z
      .array(z.looseObject({ type: z.unknown().optional(), rating: z.array(z.unknown()).optional() }))
      .optional()
  })
)

const COMPARATOR_ALONE = "http://hl7.org/fhir/uv/ebm/StructureDefinition/comparator-only-evidence"
const INTERVENTION_ALONE = "http://hl7.org/fhir/uv/ebm/StructureDefinition/intervention-only-evidence"

/** R4's synthesis of an effect, as the Evidence that the later releases make of it. A synthesis that cannot be read stays what it is. */
export function fromEffectSynthesis(resource: AnyResource): AnyResource {
  const estimates = z.array(estimate).safeParse(resource.effectEstimate)
  if (!estimates.success) return resource
  const {
    population,
    exposure,
    exposureAlternative,
    outcome,
    effectEstimate,
    sampleSize,
    certainty,
    resultsByExposure,
    studyType,
    ...rest
  } = resource
  return {
    ...rest,
    resourceType: "Evidence",
    variableDefinition: roles({ population, exposure, referenceExposure: exposureAlternative, outcome }),
    statistic: estimates.data.map((each, place) => asStatistic(each, place === 0 ? sampleSize : undefined)),
    ...asCertainty(certainty),
    ...(studyType === undefined ? {} : { studyDesign: [studyType] })
  }
}

/** R4's synthesis of a risk in one group: that of the comparator, or of the intervention, as an effect synthesis says. */
export function fromRiskSynthesis(resource: AnyResource, all: readonly AnyResource[]): AnyResource {
  const risk = estimate.safeParse(resource.riskEstimate)
  if (!risk.success) return resource
  const { population, exposure, outcome, riskEstimate, sampleSize, certainty, ...rest } = resource
  const profile = isComparators(resource, all) ? COMPARATOR_ALONE : INTERVENTION_ALONE
  return {
    ...rest,
    resourceType: "Evidence",
    meta: { ...(typeof resource.meta === "object" ? resource.meta : {}), profile: [profile] },
    variableDefinition: roles({ population, outcome }),
    statistic: [asStatistic(risk.data, sampleSize)],
    ...asCertainty(certainty)
  }
}

const referenceIn = (value: unknown): string | undefined =>
  z.looseObject({ reference: z.string() }).safeParse(value).data?.reference

const results = z.array(
  z.looseObject({ exposureState: z.string().optional(), riskEvidenceSynthesis: z.unknown().optional() })
)

function isComparators(risk: AnyResource, all: readonly AnyResource[]): boolean {
  const own = `RiskEvidenceSynthesis/${risk.id}`
  return all.some((effect) => {
    if (effect.resourceType !== "EffectEvidenceSynthesis") return false
    const listed = (results.safeParse(effect.resultsByExposure).data ?? []).find(
      ({ riskEvidenceSynthesis }) => referenceIn(riskEvidenceSynthesis) === own
    )
    if (listed?.exposureState !== undefined) return listed.exposureState === "exposure-alternative"
    const compared = referenceIn(effect.exposureAlternative)
    return compared !== undefined && compared === referenceIn(risk.exposure)
  })
}

const roles = (said: Record<string, unknown>) =>
  Object.entries(said).flatMap(([variableRole, observed]) =>
    observed === undefined ? [] : [{ variableRole, observed }]
  )

function asStatistic(
  {
    description,
    type,
    value,
    unitOfMeasure,
    numeratorCount,
    denominatorCount,
    precisionEstimate,
    ...rest
  }: z.infer<typeof estimate>,
  sampleSize: unknown
) {
  const unit = unitOfMeasure?.text ?? unitOfMeasure?.coding?.[0]?.display ?? unitOfMeasure?.coding?.[0]?.code
  const code = unitOfMeasure?.coding?.[0]?.code
  const size = typeof sampleSize === "object" && sampleSize !== null ? sampleSize : {}
  return {
    ...rest,
    ...(description !== undefined && { description }),
    ...(type === undefined ? {} : { statisticType: type }),
    ...(value !== undefined && {
      quantity: { value, ...(unit !== undefined && { unit }), ...(code !== undefined && { code }) }
    }),
    ...(numeratorCount !== undefined && { numberOfEvents: numeratorCount }),
    sampleSize: { ...size, ...(denominatorCount !== undefined && { numberOfParticipants: denominatorCount }) },
    ...(precisionEstimate && {
      attributeEstimate: precisionEstimate.map(({ from, to, ...each }) => ({
        ...each,
        range: { ...(from !== undefined && { low: { value: from } }), ...(to !== undefined && { high: { value: to } }) }
      }))
    })
  }
}

function asCertainty(certainty: unknown) {
  const read = certainties.safeParse(certainty)
  if (certainty === undefined) return {}
  if (!read.success) return { certainty }
  return {
    certainty: read.data.map(({ rating, note, certaintySubcomponent, ...rest }) => ({
      ...rest,
      ...(rating?.[0] !== undefined && { rating: rating[0] }),
      ...(rating && rating.length > 1 && { otherRatings: rating.slice(1) }),
      ...(note && { description: note.map(({ text }) => text ?? "").join("\n") }),
      ...(certaintySubcomponent && {
        subcomponent: certaintySubcomponent.map(({ rating: levels, ...part }) => ({
          ...part,
          ...(levels?.[0] !== undefined && { rating: levels[0] }),
          ...(levels && levels.length > 1 && { otherRatings: levels.slice(1) })
        }))
      })
    }))
  }
}
