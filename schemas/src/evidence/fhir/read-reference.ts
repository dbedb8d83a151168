import { type CslItem, cslItem, type Reference } from "../../reference.ts"
import type { CitationResource } from "./resources.ts"

/** A cited article as a reference of the reco: only what the resource says, checked by nobody yet. */
export function readReference(name: string, citation: CitationResource): Reference {
  const identifiers = citation.citedArtifact?.identifier ?? []
  const find = (pattern: RegExp) => identifiers.find((each) => pattern.test(each.system ?? ""))?.value?.trim()
  const csl: CslItem = {
    type: "article-journal",
    title: (citation.citedArtifact?.title?.[0]?.text ?? citation.title ?? name).slice(0, 600)
  }
  const candidates = { DOI: find(/doi/i)?.replace(/^https?:\/\/(dx\.)?doi\.org\//, ""), PMID: find(/pubmed|pmid/i) }
  for (const [key, value] of Object.entries(candidates)) {
    if (value && cslItem.safeParse({ ...csl, [key]: value }).success) Object.assign(csl, { [key]: value })
  }
  const id = `ref-${name
    .split("/")
    .at(-1)
    ?.toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 50)}`
  return { id, csl, checkedOn: null }
}
