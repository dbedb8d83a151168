import { z } from "zod"
import { type Catalogue, measuredBy } from "./catalogue.ts"
import type { Placed } from "./given-resources.ts"
import { houseRestOf } from "./house-terms.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { toBallot } from "./releases/to-ballot.ts"
import {
  type AnyResource,
  artifactAssessment,
  citationResource,
  composition,
  evidenceResource,
  evidenceVariable,
  group
} from "./resources.ts"

export interface Sorted {
  catalogue: Catalogue
  findings: ImportFinding[]
  /** What no drawer takes, whole, under its name. */
  kept: Map<string, unknown>
  /** Every resource as it came, for keeping. */
  wholes: Map<string, unknown>
  /** The names of those that an export of the house wrote. */
  ours: Set<string>
}

/** Puts resources in their drawers; what has no drawer, or not the shape of its drawer, is kept and told. */
export function sortResources(all: readonly Pick<Placed, "resource" | "name" | "whole" | "isOurs">[]): Sorted {
  const catalogue: Catalogue = {
    evidence: new Map(),
    measuring: new Map(),
    variables: new Map(),
    groups: new Map(),
    compositions: new Map(),
    citations: new Map(),
    assessments: new Map()
  }
  const wholes = new Map(all.toReversed().map(({ name, whole }) => [name, whole]))
  const sorted: Sorted = { catalogue, findings: [], kept: new Map(), wholes, ours: new Set() }
  const resources = all.map(({ resource }) => resource)
  for (const each of all) {
    if (each.isOurs) sorted.ours.add(each.name)
    sorted.findings.push(...sort({ ...each, resource: toBallot(each.resource, resources) }, sorted))
  }
  for (const [name, evidence] of catalogue.evidence) {
    const target = measuredBy(evidence)
    const measuring = catalogue.measuring.get(target) ?? []
    measuring.push([name, evidence])
    catalogue.measuring.set(target, measuring)
  }
  return sorted
}

/** Keeps a resource under its name, or under the next free one: two may have the same. */
export function keep(kept: Map<string, unknown>, name: string, resource: unknown): void {
  let free = name
  for (let copy = 2; kept.has(free); copy++) free = `${name} (${copy})`
  kept.set(free, resource)
}

/** A composition, or an assessment, waits among the kept until it proves to be read. */
function sort(
  { resource, name, whole }: Pick<Placed, "resource" | "name" | "whole">,
  { catalogue, kept }: Sorted
): ImportFinding[] {
  const read = <T>(
    schema: { safeParse(value: unknown): { success: true; data: T } | { success: false; error: z.ZodError } },
    drawer: Map<string, T>
  ) => {
    const result = schema.safeParse(resource)
    const isTaken = drawer.has(name)
    if (result.success && !isTaken) {
      drawer.set(name, result.data)
      return []
    }
    keep(kept, name, whole)
    if (isTaken) return [importFinding("same-id", name)]
    return [importFinding("not-understood", name, { why: result.success ? "" : pathsOf(result.error) })]
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
    case "Composition": {
      const findings = read(composition, catalogue.compositions)
      if (findings.length === 0) kept.set(name, whole)
      return findings
    }
    case "ArtifactAssessment":
      if (houseRestOf(resource) !== undefined) return read(artifactAssessment, catalogue.assessments)
      keep(kept, name, whole)
      return emptyRating(resource, name)
    default:
      keep(kept, name, whole)
      return [importFinding("not-read", name, { type: resource.resourceType })]
  }
}

/** Where a resource is not as expected, by its own names. */
const pathsOf = ({ issues }: z.ZodError): string =>
  [...new Set(issues.map(({ path }) => path.filter((part) => typeof part === "string").join(".")))]
    .slice(0, 5)
    .join(", ")

const parts = z.array(z.unknown())

/** Whether a part of an assessment rates or tells something, itself or in a part of its own: a container says nothing by itself. */
function saysSomething(part: unknown): boolean {
  const read = z.looseObject({
    classifier: parts.optional(),
    component: parts.optional(),
    summary: z.string().optional()
  })
  const { success, data } = read.safeParse(part)
  if (!success) return false
  return (data.classifier?.length ?? 0) > 0 || Boolean(data.summary) || (data.component?.some(saysSomething) ?? false)
}

function emptyRating(resource: AnyResource, name: string): ImportFinding[] {
  const result = artifactAssessment.safeParse(resource)
  const filled = result.success && result.data.content?.some(saysSomething)
  return filled
    ? [importFinding("not-read", name, { type: resource.resourceType })]
    : [importFinding("rating-empty", name)]
}
