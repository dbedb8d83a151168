import type { Reference } from "../../../references/reference.ts"
import { houseId, houseRest, type Resource, text } from "./resource-parts.ts"

/** A source as a Citation: what FHIR names in its own fields, and the whole item in CSL-JSON beside. */
export function writeReference(reference: Reference, place: number): Resource {
  const { csl } = reference
  const [date] = csl.issued?.["date-parts"] ?? []
  const identifier = [
    ...(csl.DOI ? [{ system: "https://doi.org", value: csl.DOI }] : []),
    ...(csl.PMID ? [{ system: "https://pubmed.ncbi.nlm.nih.gov", value: csl.PMID }] : [])
  ]
  return {
    resourceType: "Citation",
    id: `s${place + 1}`,
    status: "active",
    experimental: true,
    title: csl.title,
    ...houseId(reference.id),
    ...houseRest(reference),
    citedArtifact: {
      title: [{ text: csl.title }],
      ...(identifier.length > 0 ? { identifier } : {}),
      ...(csl.URL ? { webLocation: [{ url: csl.URL }] } : {}),
      publicationForm: [
        {
          ...(csl["container-title"] ? { publishedIn: { title: csl["container-title"] } } : {}),
          ...(date ? { articleDate: dateOf(date) } : {}),
          ...text("volume", csl.volume ?? ""),
          ...text("issue", csl.issue ?? ""),
          ...text("pageString", csl.page ?? "")
        }
      ].filter((form) => Object.keys(form).length > 0)
    }
  }
}

const dateOf = ([year = 0, ...rest]: readonly number[]): string =>
  [String(year).padStart(4, "0"), ...rest.map((part) => String(part).padStart(2, "0"))].join("-")
