import { z } from "zod"

/**
 * The parts of EBM-on-FHIR resources that the house reads (HL7 EBM implementation guide 1.0.0-ballot3, FHIR R6 ballot).
 * Loose on purpose: what is not read is kept whole and listed, never refused.
 */

const coding = z.looseObject({ code: z.string().optional(), display: z.string().optional() })
export const concept = z.looseObject({ text: z.string().optional(), coding: z.array(coding).optional() })
export type Concept = z.infer<typeof concept>

const link = z.looseObject({ reference: z.string().optional(), display: z.string().optional() })
const quantity = z.looseObject({
  value: z.number().optional(),
  unit: z.string().optional(),
  code: z.string().optional()
})

const attributeEstimate = z.looseObject({
  type: concept.optional(),
  level: z.number().optional(),
  quantity: quantity.optional(),
  range: z.looseObject({ low: quantity.optional(), high: quantity.optional() }).optional()
})

export type AttributeEstimate = z.infer<typeof attributeEstimate>

const statistic = z.looseObject({
  quantity: quantity.optional(),
  description: z.string().optional(),
  statisticType: concept.optional(),
  numberOfEvents: z.number().optional(),
  sampleSize: z
    .looseObject({ numberOfStudies: z.number().optional(), numberOfParticipants: z.number().optional() })
    .optional(),
  attributeEstimate: z.array(attributeEstimate).optional()
})
export type Statistic = z.infer<typeof statistic>

const certaintyPart = z.looseObject({ type: concept.optional(), rating: concept.optional() })

export const evidenceResource = z.looseObject({
  resourceType: z.literal("Evidence"),
  id: z.string(),
  status: z.string().optional(),
  title: z.string().optional(),
  assertion: z.string().optional(),
  note: z.array(z.looseObject({ text: z.string().optional() })).optional(),
  statistic: z.array(statistic).optional(),
  studyDesign: z.array(concept).optional(),
  relatesTo: z
    .array(
      z.looseObject({
        type: concept.optional(),
        targetReference: link
          .extend({
            identifier: z.looseObject({ system: z.string().optional(), value: z.string().optional() }).optional()
          })
          .optional()
      })
    )
    .optional(),
  certainty: z
    .array(
      certaintyPart.extend({ description: z.string().optional(), subcomponent: z.array(certaintyPart).optional() })
    )
    .optional(),
  variableDefinition: z
    .array(
      z.looseObject({
        variableRole: z.string().optional(),
        description: z.string().optional(),
        comparatorCategory: z.string().optional(),
        observed: link.optional()
      })
    )
    .optional()
})
export type EvidenceResource = z.infer<typeof evidenceResource>

export const evidenceVariable = z.looseObject({
  resourceType: z.literal("EvidenceVariable"),
  id: z.string(),
  title: z.string().optional(),
  shortTitle: z.string().optional(),
  description: z.string().optional(),
  category: z
    .array(
      z.looseObject({
        name: z.string().optional(),
        valueReference: link.optional(),
        valueCodeableConcept: concept.optional()
      })
    )
    .optional()
})
export type EvidenceVariable = z.infer<typeof evidenceVariable>

export const group = z.looseObject({
  resourceType: z.literal("Group"),
  id: z.string(),
  title: z.string().optional(),
  description: z.string().optional()
})
export type Group = z.infer<typeof group>

export interface Section {
  title?: string
  code?: Concept
  text?: { div?: string }
  entry?: { reference?: string }[]
  focus?: { reference?: string }
  section?: Section[]
}

const section: z.ZodType<Section> = z.lazy(() =>
  z.looseObject({
    title: z.string().optional(),
    code: concept.optional(),
    text: z.looseObject({ div: z.string().optional() }).optional(),
    entry: z.array(link).optional(),
    focus: link.optional(),
    section: z.array(section).optional()
  })
)

export const composition = z.looseObject({
  resourceType: z.literal("Composition"),
  id: z.string(),
  title: z.string().optional(),
  type: concept.optional(),
  section: z.array(section).optional()
})
export type Composition = z.infer<typeof composition>

/** A recommendation's ratings (strength, direction, certainty), or the certainty of one Evidence resource. */
export const artifactAssessment = z.looseObject({
  resourceType: z.literal("ArtifactAssessment"),
  id: z.string(),
  artifactReference: link.optional(),
  content: z.array(z.looseObject({ type: concept.optional(), classifier: z.array(concept).optional() })).optional()
})

export type ArtifactAssessment = z.infer<typeof artifactAssessment>

/** A cited article, under the name R5 gave it or the one R6 gives it. */
export const citationResource = z.looseObject({
  resourceType: z.enum(["Citation", "PublicationRecord"]),
  id: z.string(),
  title: z.string().optional(),
  citedArtifact: z
    .looseObject({
      title: z.array(z.looseObject({ text: z.string().optional() })).optional(),
      identifier: z.array(z.looseObject({ system: z.string().optional(), value: z.string().optional() })).optional()
    })
    .optional()
})
export type CitationResource = z.infer<typeof citationResource>

export const anyResource = z.looseObject({ resourceType: z.string(), id: z.string().optional() })
export type AnyResource = z.infer<typeof anyResource>

/** The words or the code of a concept, for comparing. */
export const conceptText = (value: Concept | undefined): string =>
  value?.text ?? value?.coding?.[0]?.display ?? value?.coding?.[0]?.code ?? ""

/** Whether one of a concept's codings has this code. */
export const hasCode = (value: Concept | undefined, code: string): boolean =>
  value?.coding?.some((each) => each.code === code) ?? false
