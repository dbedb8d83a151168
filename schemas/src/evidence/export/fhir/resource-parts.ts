import { canonicalJson } from "../../../text/canonical-json.ts"
import { EBM_CODES, EBM_PROFILE, HOUSE_ID, HOUSE_REST } from "../../fhir/house-terms.ts"

/** A FHIR resource as it is written; the import's own schemas say what of it is read. */
export type Resource = { resourceType: string; id: string } & Record<string, unknown>

/** A concept of the EBM guide's own code system. */
export const ebmConcept = (code: string, display: string) => ({ coding: [{ system: EBM_CODES, code, display }] })

export const profile = (name: string) => ({ meta: { profile: [`${EBM_PROFILE}${name}`] } })

/** The house's own id of what a resource describes: FHIR ids take fewer characters. */
export const houseId = (value: string) => ({ identifier: [{ system: HOUSE_ID, value }] })

/** What the plain fields of a resource do not bring back, as one extension; none when they bring back all. */
export const houseRest = (rest: unknown) =>
  rest === undefined ? {} : { extension: [{ url: HOUSE_REST, valueString: canonicalJson(rest) }] }

/** FHIR has no empty texts: an empty one is left out. */
export const text = <Name extends string>(name: Name, words: string): Partial<Record<Name, string>> =>
  words === "" ? {} : ({ [name]: words } as Record<Name, string>)

/** A link to a resource of the same bundle. */
export const link = (resource: Resource, display?: string) => ({
  reference: `${resource.resourceType}/${resource.id}`,
  ...(display ? { display } : {})
})

const ESCAPES: Record<string, string> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" }

/** Words as the narrative of a section. */
export const narrative = (words: string) => ({
  text: {
    status: "generated",
    div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${words.replaceAll(/[<>&"]/g, (sign) => ESCAPES[sign] ?? "")}</p></div>`
  }
})
