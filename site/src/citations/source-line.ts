import type { CslItem, Reference } from "@recos/schemas/references/reference"
import { dateInWords, type Words } from "../words/words.ts"

/** A source as it is printed: plain text pieces and the address to open, all still to be escaped. */
export interface SourceLine {
  id: string
  authors: string
  title: string
  /** Journal or publisher, year, volume, issue, pages. */
  where: string
  links: { label: string; href: string }[]
  checked: string
  /** That the source was retracted or cannot be reached, since when and why; empty for a source in order. */
  mark: string
  lang: string
}

const SHOWN_AUTHORS = 6

const authorsOf = (csl: CslItem): string => {
  const names = (csl.author ?? []).map(
    (name) =>
      name.literal ??
      [name.family, name.given?.replace(/\p{L}+\.?/gu, (part) => part[0] ?? "").replace(/[\s-]/g, "")]
        .filter(Boolean)
        .join(" ")
  )
  return names.length > SHOWN_AUTHORS ? `${names.slice(0, SHOWN_AUTHORS).join(", ")}, et al.` : names.join(", ")
}

const whereOf = (csl: CslItem): string => {
  const year = csl.issued?.["date-parts"][0]?.[0]
  const volume = [csl.volume, csl.issue && `(${csl.issue})`].filter(Boolean).join("")
  const numbers = [year, volume].filter(Boolean).join(";")
  const place = csl["container-title"] ?? csl.publisher
  return [place, [numbers, csl.page].filter(Boolean).join(":")].filter(Boolean).join(". ")
}

const linksOf = (csl: CslItem): SourceLine["links"] => [
  ...(csl.DOI ? [{ label: `doi:${csl.DOI}`, href: `https://doi.org/${encodeURI(csl.DOI)}` }] : []),
  ...(csl.PMID ? [{ label: `PMID ${csl.PMID}`, href: `https://pubmed.ncbi.nlm.nih.gov/${csl.PMID}/` }] : []),
  ...(csl.URL ? [{ label: new URL(csl.URL).hostname, href: csl.URL }] : [])
]

/** A reference as a line of the list of sources, in the Vancouver manner. */
export function sourceLine(reference: Reference, words: Words): SourceLine {
  const { id, csl, checkedOn, mark } = reference
  return {
    id,
    authors: authorsOf(csl),
    title: csl.title,
    where: whereOf(csl),
    links: linksOf(csl),
    checked: checkedOn ? words.sources.checked(dateInWords(checkedOn, words)) : "",
    mark: mark ? words.sources.marks[mark.kind](dateInWords(mark.on, words), mark.reason) : "",
    lang: csl.language ?? ""
  }
}

/** A source in a few words, by its id: « He, 2013 ». */
export function sourceNames(references: readonly Reference[]): Map<string, string> {
  return new Map(
    references.map(({ id, csl }) => {
      const [first] = csl.author ?? []
      const name = first?.family ?? first?.literal ?? csl.publisher ?? csl.title
      return [id, [name, csl.issued?.["date-parts"][0]?.[0]].filter(Boolean).join(", ")]
    })
  )
}
