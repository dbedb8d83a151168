import { type CslItem, cslItem, type Reference, reference } from "../../references/reference.ts"
import { slugify } from "../../text/slug.ts"
import { boundedText } from "./bounded-text.ts"
import { houseRestOf } from "./house-terms.ts"
import type { ImportFinding } from "./import-findings.ts"
import type { CitationResource } from "./resources.ts"

const LONGEST_TITLE = 600
const LONGEST_ID = 60

/** The id of a reference while it is being imported, from the name of its resource. */
export const referenceIdOfResource = (name: string): string =>
  slugify(`ref ${name.split("/").at(-1)}`, LONGEST_ID, "ref")

/**
 * A cited article as a reference of the reco: only what the resource says, checked by nobody yet. What the house itself exported
 * comes back as it was.
 */
export function readReference(
  name: string,
  citation: CitationResource
): { reference: Reference; findings: ImportFinding[] } {
  const ours = reference.safeParse(houseRestOf(citation))
  if (ours.success) return { reference: ours.data, findings: [] }
  const { text, findings } = boundedText(name)
  const identifiers = citation.citedArtifact?.identifier ?? []
  const find = (pattern: RegExp) => identifiers.find((each) => pattern.test(each.system ?? ""))?.value?.trim()
  const csl: CslItem = {
    type: "article-journal",
    title:
      text("title", citation.citedArtifact?.title?.[0]?.text ?? citation.title, LONGEST_TITLE) ||
      name.slice(0, LONGEST_TITLE)
  }
  const candidates = { DOI: find(/doi/i)?.replace(/^https?:\/\/(dx\.)?doi\.org\//, ""), PMID: find(/pubmed|pmid/i) }
  for (const [key, value] of Object.entries(candidates)) {
    if (value && cslItem.safeParse({ ...csl, [key]: value }).success) Object.assign(csl, { [key]: value })
  }
  return { reference: { id: referenceIdOfResource(name), csl, checkedOn: null }, findings }
}
