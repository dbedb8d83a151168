import type { CslItem } from "@recos/schemas/references/reference"

/** Where a reference is read, for a link; null when it has no address. */
export function addressOf(csl: CslItem): string | null {
  if (csl.DOI) return `https://doi.org/${csl.DOI}`
  if (csl.URL) return csl.URL
  return csl.PMID ? `https://pubmed.ncbi.nlm.nih.gov/${csl.PMID}/` : null
}
