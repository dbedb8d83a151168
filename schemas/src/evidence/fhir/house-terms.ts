import { z } from "zod"
import { refuseDeep } from "../import/refuse-deep.ts"
import type { AnyResource } from "./resources.ts"

/** Names of the house, for what the FHIR resources have no field for. */
export const HOUSE_ID = "urn:recos-de-la-coop:id"
export const HOUSE_REST = "urn:recos-de-la-coop:rest"

/** The tag of a Bundle that the house wrote. */
export const HOUSE_STATE = "urn:recos-de-la-coop:state"

/** Codes of the EBM implementation guide for summaries of findings, and of certainty. */
export const EBM_CODES = "https://fevir.net/resources/CodeSystem/179423"
export const EBM_PROFILE = "http://hl7.org/fhir/uv/ebm/StructureDefinition/"

const identifiers = z.array(z.looseObject({ system: z.string().optional(), value: z.string().optional() }))
const extensions = z.array(z.looseObject({ url: z.string().optional(), valueString: z.string().optional() }))

const tagged = z.looseObject({ tag: z.array(z.looseObject({ system: z.string().optional() })) })

/** Whether a Bundle is an export of the house. */
export const isHouseBundle = ({ meta }: AnyResource): boolean =>
  tagged.safeParse(meta).data?.tag.some(({ system }) => system === HOUSE_STATE) ?? false

/** The id that the house itself gave to what a resource describes, when it comes from an export of the house. */
export function houseIdOf(resource: Record<string, unknown> | undefined): string | undefined {
  const read = identifiers.safeParse(resource?.identifier)
  return read.success ? read.data.find(({ system }) => system === HOUSE_ID)?.value : undefined
}

/**
 * What an export of the house adds to a resource, because the plain fields do not bring it back: parsed, not yet believed.
 * Undefined when there is nothing of the kind, or nothing that can be read.
 */
export function houseRestOf(resource: AnyResource | undefined): unknown {
  const read = extensions.safeParse(resource?.extension)
  const text = read.success ? read.data.find(({ url }) => url === HOUSE_REST)?.valueString : undefined
  if (text === undefined) return undefined
  try {
    const rest: unknown = JSON.parse(text)
    refuseDeep(HOUSE_REST, rest)
    return rest
  } catch {
    // An extension that somebody damaged adds nothing: the plain fields of the resource still say what they say.
    return undefined
  }
}
