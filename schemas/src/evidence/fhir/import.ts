import type { Reference } from "../../reference.ts"
import { EvidenceFileError } from "../import/evidence-file-error.ts"
import type { Question } from "../model.ts"
import type { PublishedOutcome } from "../published-evidence.ts"
import { type Catalogue, roleOf } from "./catalogue.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { readOutcome } from "./read-outcome.ts"
import { readQuestionParts } from "./read-question.ts"
import { readReference } from "./read-reference.ts"
import {
  type AnyResource,
  anyResource,
  artifactAssessment,
  citationResource,
  composition,
  type EvidenceResource,
  evidenceResource,
  evidenceVariable,
  group
} from "./resources.ts"
import { readTable } from "./summary-table.ts"

export type PublishedAgreement = NonNullable<PublishedOutcome["agreed"]>

export interface ImportedEvidence {
  questions: Question[]
  references: Reference[]
  /** What the people of the source agreed on, outcome by outcome: theirs, and nobody's grading here. */
  agreed: { outcome: string; grading: PublishedAgreement }[]
  findings: ImportFinding[]
  /** Resources that were not read, whole. */
  kept: { resource: string; json: unknown }[]
}

/** What was given is no FHIR resource: nothing is imported. */
export class NotFhirError extends EvidenceFileError {
  constructor(file: string) {
    super(file, "not-fhir")
    this.name = "NotFhirError"
  }
}

/**
 * The resources in a parsed JSON file: itself, or the entries of a Bundle.
 * @throws NotFhirError when it is neither.
 */
function resourcesIn(file: string, json: unknown): AnyResource[] {
  const parsed = anyResource.safeParse(json)
  if (!parsed.success) throw new NotFhirError(file)
  if (parsed.data.resourceType !== "Bundle") return [parsed.data]
  const entries = Array.isArray(parsed.data.entry) ? parsed.data.entry : []
  return entries.map((entry: { resource?: unknown }) => {
    const inner = anyResource.safeParse(entry?.resource)
    if (!inner.success) throw new NotFhirError(file)
    return inner.data
  })
}

/**
 * Reads EBM-on-FHIR resources into questions, outcomes, estimates, source certainties and references.
 * Nothing is guessed: every doubt is a finding with the resource's id, and what is not read is kept whole.
 * @param files parsed JSON with the name it came under; a Bundle counts as its entries
 * @throws NotFhirError when a file holds no FHIR resource.
 */
export function importFhir(files: readonly { name: string; json: unknown }[]): ImportedEvidence {
  const all = files.flatMap(({ name, json }) =>
    resourcesIn(name, json).map((resource) => ({
      resource,
      name: resource.id ? `${resource.resourceType}/${resource.id}` : name
    }))
  )
  const catalogue: Catalogue = {
    evidence: new Map(),
    variables: new Map(),
    groups: new Map(),
    compositions: new Map(),
    citations: new Map()
  }
  const findings: ImportFinding[] = []
  const kept: ImportedEvidence["kept"] = []
  for (const { resource, name } of all) findings.push(...sort(resource, name, catalogue, kept))

  const tables = [...catalogue.compositions.values()].map(readTable).filter((table) => table.rows.size > 0)
  for (const table of tables) kept.splice(0, kept.length, ...kept.filter(({ resource }) => resource !== table.resource))
  const rows = new Map(tables.flatMap((table) => [...table.rows]))
  const order = [...rows.keys()]

  const questions = new Map<string, Question>()
  const comparative = [...catalogue.evidence].filter(([, evidence]) => roleOf(evidence, "exposure"))
  comparative.sort(([, a], [, b]) => rank(order, a) - rank(order, b))
  for (const [name, evidence] of comparative) {
    const key = roleOf(evidence, "exposure")?.observed?.reference ?? name
    const read = readOutcome({ name, evidence, catalogue, rows })
    findings.push(...read.findings)
    const present = questions.get(key)
    if (present) present.outcomes.push(read.outcome)
    else {
      const parts = readQuestionParts({ name, evidence, catalogue })
      findings.push(...parts.findings)
      questions.set(key, { ...parts.question, outcomes: [read.outcome] })
    }
  }
  const references = [...catalogue.citations].map(([name, citation]) => readReference(name, citation))
  const [firstTable] = tables
  if (references.length === 0 && comparative.length > 0) {
    findings.push(importFinding("no-reference", firstTable?.resource ?? comparative[0]?.[0] ?? ""))
  }
  return { questions: [...questions.values()], references, agreed: [], findings, kept }
}

function rank(order: readonly string[], evidence: EvidenceResource): number {
  const place = order.indexOf(roleOf(evidence, "outcome")?.observed?.reference ?? "")
  return place === -1 ? order.length : place
}

/** Puts a resource in its drawer; a composition waits among the kept until it proves to be a table. */
function sort(
  resource: AnyResource,
  name: string,
  catalogue: Catalogue,
  kept: ImportedEvidence["kept"]
): ImportFinding[] {
  const read = <T>(
    schema: { safeParse(value: unknown): { success: true; data: T } | { success: false; error: Error } },
    drawer: Map<string, T>
  ) => {
    const result = schema.safeParse(resource)
    if (result.success) {
      drawer.set(name, result.data)
      return []
    }
    kept.push({ resource: name, json: resource })
    return [importFinding("not-understood", name, { why: result.error.message.slice(0, 120) })]
  }
  switch (resource.resourceType) {
    case "Evidence":
      return read(evidenceResource, catalogue.evidence)
    case "EvidenceVariable":
      return read(evidenceVariable, catalogue.variables)
    case "Group":
      return read(group, catalogue.groups)
    case "Citation":
    case "PublicationRecord":
      return read(citationResource, catalogue.citations)
    case "Composition":
      kept.push({ resource: name, json: resource })
      return read(composition, catalogue.compositions)
    case "ArtifactAssessment":
      kept.push({ resource: name, json: resource })
      return emptyRating(resource, name)
    default:
      kept.push({ resource: name, json: resource })
      return [importFinding("not-read", name, { type: resource.resourceType })]
  }
}

function emptyRating(resource: AnyResource, name: string): ImportFinding[] {
  const result = artifactAssessment.safeParse(resource)
  const filled = result.success && result.data.content?.some((part) => (part.classifier?.length ?? 0) > 0)
  return filled
    ? [importFinding("not-read", name, { type: resource.resourceType })]
    : [importFinding("rating-empty", name)]
}
