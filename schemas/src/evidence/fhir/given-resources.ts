import { EvidenceFileError } from "../import/evidence-file-error.ts"
import { isHouseBundle } from "./house-terms.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { resolveReferences } from "./resolve-references.ts"
import { type AnyResource, anyResource } from "./resources.ts"

/** What was given is no FHIR resource: nothing is imported. */
export class NotFhirError extends EvidenceFileError {
  constructor(file: string) {
    super(file, "not-fhir")
    this.name = "NotFhirError"
  }
}

/** A resource as it stands in a file, before its references are followed. */
export interface Placed {
  resource: AnyResource
  /** `Type/id`, or the name of the file where it has no id: what people read of it, and what its references are turned into. */
  name: string
  file: string
  fullUrl: string | undefined
  /** The resource that contains this one. */
  container: Placed | undefined
  /** As it came, for keeping. */
  whole: unknown
  /** Whether it stands in a Bundle that the house itself wrote. */
  isOurs: boolean
}

export interface GivenResources {
  resources: Placed[]
  findings: ImportFinding[]
  /** Entries of a Bundle that hold no resource, whole, under their place. */
  broken: { name: string; json: unknown }[]
}

/** What a Bundle says of its delivery alone; the rest of it is kept. */
const DELIVERY = [
  "resourceType",
  "id",
  "meta",
  "implicitRules",
  "language",
  "identifier",
  "type",
  "timestamp",
  "total",
  "link",
  "entry",
  "signature"
]

/**
 * The resources of parsed JSON files: a file itself, the entries of a Bundle, what they contain; each reference turned into the name of
 * what it points at, by the rules of Bundle (hl7.org/fhir/bundle.html#references). One entry that cannot be read is told and kept.
 * @throws NotFhirError for a file that holds no FHIR resource at all.
 */
export function givenResources(files: readonly { name: string; json: unknown }[]): GivenResources {
  const given: GivenResources = { resources: [], findings: [], broken: [] }
  for (const { name, json } of files) {
    const parsed = anyResource.safeParse(json)
    if (!parsed.success) throw new NotFhirError(name)
    if (parsed.data.resourceType === "Bundle") openBundle(name, parsed.data, given)
    else
      place(given, {
        resource: parsed.data,
        file: name,
        name: parsed.data.id ? "" : name,
        fullUrl: undefined,
        isOurs: false
      })
  }
  const { resources, findings } = resolveReferences(given.resources)
  return { ...given, resources, findings: [...given.findings, ...findings] }
}

function openBundle(file: string, bundle: AnyResource, given: GivenResources): void {
  const entries: unknown = bundle.entry ?? []
  if (!Array.isArray(entries)) throw new NotFhirError(file)
  const before = given.resources.length
  const isOurs = isHouseBundle(bundle)
  for (const [index, entry] of entries.entries()) {
    const held = typeof entry === "object" && entry !== null ? entry : {}
    const inner = anyResource.safeParse("resource" in held ? held.resource : undefined)
    const fullUrl = "fullUrl" in held && typeof held.fullUrl === "string" ? held.fullUrl : undefined
    const at = `${file} [${index + 1}]`
    if (!inner.success) {
      given.findings.push(importFinding("entry-broken", at, { place: index + 1, said: wordsOf(entry) }))
      given.broken.push({ name: at, json: entry })
    } else if (inner.data.resourceType === "Bundle") openBundle(at, inner.data, given)
    else place(given, { resource: inner.data, file, name: inner.data.id || fullUrl ? "" : at, fullUrl, isOurs })
  }
  if (entries.length > 0 && given.resources.length === before) throw new NotFhirError(file)
  const rest = Object.entries(bundle).filter(([field]) => !DELIVERY.includes(field))
  if (rest.length > 0) given.broken.push({ name: `Bundle/${bundle.id ?? file}`, json: Object.fromEntries(rest) })
}

const wordsOf = (json: unknown): string => {
  const words = JSON.stringify(json) ?? ""
  return words.length > 120 ? `${words.slice(0, 119)}…` : words
}

function place(
  given: GivenResources,
  { resource, file, name, fullUrl, isOurs }: Pick<Placed, "resource" | "file" | "name" | "fullUrl" | "isOurs">
): void {
  const id = resource.id ?? (fullUrl ?? name).split(/[/:]/).at(-1) ?? ""
  const { contained, ...own } = resource
  const placed: Placed = {
    resource: { ...own, id, resourceType: resource.resourceType },
    name: name || `${resource.resourceType}/${id}`,
    file,
    fullUrl,
    container: undefined,
    whole: resource,
    isOurs
  }
  given.resources.push(placed)
  if (contained === undefined) return
  for (const [index, inside] of (Array.isArray(contained) ? contained : [contained]).entries()) {
    const inner = anyResource.safeParse(inside)
    const at = `${placed.name}#${inner.data?.id ?? index + 1}`
    if (!inner.success) {
      given.findings.push(importFinding("entry-broken", at, { place: index + 1, said: wordsOf(inside) }))
      given.broken.push({ name: at, json: inside })
      continue
    }
    const inId = `${id}#${inner.data.id ?? index + 1}`
    given.resources.push({
      resource: { ...inner.data, id: inId },
      name: `${inner.data.resourceType}/${inId}`,
      file,
      fullUrl: undefined,
      container: placed,
      whole: inside,
      isOurs
    })
  }
}
