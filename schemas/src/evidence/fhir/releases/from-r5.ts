import { z } from "zod"
import { folded } from "../concept-words.ts"
import { type AnyResource, type Concept, concept } from "../resources.ts"

const ROLES = new Map<string, string>(
  Object.entries({
    population: "population",
    exposure: "exposure",
    intervention: "exposure",
    referenceexposure: "referenceExposure",
    comparator: "referenceExposure",
    measuredvariable: "outcome",
    outcome: "outcome"
  })
)

/** The ballot's word for what a role is called; undefined where it has none. */
export const roleIn = (words: string): string | undefined => ROLES.get(folded(words).replaceAll(" ", ""))

const definitions = z.array(
  z.looseObject({
    variableRole: z.unknown().optional(),
    observed: z.unknown().optional(),
    intended: z.unknown().optional()
  })
)
const related = z.array(z.looseObject({ type: z.string().optional(), resourceReference: z.unknown().optional() }))

/**
 * R5, the published release, and R4B: roles are concepts (`measuredVariable` is what the ballot calls an outcome), articles are related by
 * `relatedArtifact`, a Group of R4 has a name and no title.
 */
export function fromR5(resource: AnyResource): AnyResource {
  if (resource.resourceType === "Group") {
    const { name, ...others } = resource
    return resource.title === undefined && typeof name === "string" ? { ...others, title: name } : resource
  }
  const read = definitions.safeParse(resource.variableDefinition)
  const articles = related.safeParse(resource.relatedArtifact)
  const isCited = resource.relatesTo === undefined && articles.success && articles.data.length > 0
  const { relatedArtifact, ...others } = resource
  return {
    ...(isCited ? others : resource),
    ...(read.success && {
      variableDefinition: read.data.map(({ variableRole, observed, intended, ...rest }) => {
        const role = roleOfConcept(variableRole)
        return {
          ...rest,
          ...(role !== undefined && { variableRole: role }),
          ...(observed === undefined && intended === undefined ? {} : { observed: observed ?? intended }),
          ...(observed !== undefined && intended !== undefined && { intended })
        }
      })
    }),
    ...(isCited && {
      relatesTo: articles.data.map(({ type, resourceReference, ...rest }) => ({
        ...rest,
        ...(type !== undefined && { type: { coding: [{ code: type }] } }),
        ...(resourceReference === undefined ? {} : { targetReference: resourceReference })
      }))
    })
  }
}

/** The ballot's word for a role; the role's own words where it has none, and nothing where the codings contradict each other. */
function roleOfConcept(role: unknown): string | undefined {
  if (typeof role === "string") return roleIn(role) ?? role
  const read = concept.safeParse(role)
  if (!read.success) return undefined
  const said = sayings(read.data)
  const roles = new Set(said.flatMap((words) => roleIn(words) ?? []))
  if (roles.size > 1) return said.join(" / ")
  return [...roles][0] ?? said[0]
}

const sayings = ({ text, coding }: Concept): string[] => [
  ...(coding ?? []).flatMap(({ code, display }) => [code, display]).filter((words) => words !== undefined),
  ...(text === undefined ? [] : [text])
]
