import type { CslItem } from "../../references/reference.ts"

/** A source on one line, in the order that readers know: authors, title, where and when. Its address is apart. */
export function sourceLine(csl: CslItem): string {
  const year = csl.issued?.["date-parts"][0]?.[0]
  const issue = csl.issue ? `(${csl.issue})` : ""
  const page = csl.page ? `:${csl.page}` : ""
  const volume = `${csl.volume ?? ""}${issue}${page}`
  const when = [year, volume].filter(Boolean).join(";")
  const where = [csl["container-title"] ?? csl.publisher, when].filter(Boolean).join(" ")
  return [authors(csl), csl.title, where]
    .filter((part) => part !== "")
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(" ")
}

/** Where a source can be read: its DOI first, which outlives addresses. */
export function sourceAddress(csl: CslItem): string | null {
  if (csl.DOI) return `https://doi.org/${csl.DOI}`
  if (csl.URL) return csl.URL
  return csl.PMID ? `https://pubmed.ncbi.nlm.nih.gov/${csl.PMID}/` : null
}

function authors(csl: CslItem): string {
  const names = (csl.author ?? []).map(({ family, given, literal }) =>
    literal ? literal : [family, given?.replaceAll(/(\p{L})[\p{L}.]*[\s-]*/gu, "$1")].filter(Boolean).join(" ")
  )
  return names.length > 6 ? `${names.slice(0, 3).join(", ")}, et al` : names.join(", ")
}
