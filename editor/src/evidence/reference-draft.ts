import { type CslItem, cslItem } from "@recos/schemas/reference"

/** A reference as typed in the form: words only, sorted out by `readDraft`. */
export interface ReferenceDraft {
  type: CslItem["type"]
  title: string
  /** One author a line: « Nom, Prénom », or the name of a body as it stands. */
  authors: string
  container: string
  year: string
  volume: string
  issue: string
  page: string
  /** A DOI, a PubMed number, or any address. */
  address: string
  checkedOn: string
}

export const EMPTY_DRAFT: ReferenceDraft = {
  type: "article-journal",
  title: "",
  authors: "",
  container: "",
  year: "",
  volume: "",
  issue: "",
  page: "",
  address: "",
  checkedOn: ""
}

export type DraftProblem = "title" | "year" | "address" | "other"

const PERIODICALS: readonly CslItem["type"][] = ["article-journal", "chapter"]

/** What an address says: a DOI or a PubMed number is known however it is written. */
export function readAddress(text: string): Pick<CslItem, "DOI" | "PMID" | "URL"> | null {
  const address = text.trim()
  if (address === "") return {}
  const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(address)
  if (doi?.[1]) return { DOI: doi[1] }
  const pmid = /^(?:https?:\/\/(?:www\.)?pubmed\.ncbi\.nlm\.nih\.gov\/|pmid:?\s*)?(\d{1,9})\/?$/i.exec(address)
  if (pmid?.[1]) return { PMID: pmid[1] }
  return URL.canParse(address) && /^https?:\/\//i.test(address) ? { URL: address } : null
}

const readAuthors = (text: string): CslItem["author"] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [family, given] = line.split(",").map((part) => part.trim())
      return family && given ? { family, given } : { literal: line }
    })

const filled = (text: string): string | undefined => text.trim() || undefined

/**
 * Makes the reference of what was typed, or says which field does not fit. `before` keeps what the form does not show
 * (language, several identifiers) when a reference is changed.
 */
export function readDraft(draft: ReferenceDraft, before?: CslItem): { csl: CslItem } | { problem: DraftProblem } {
  const address = readAddress(draft.address)
  if (draft.title.trim() === "") return { problem: "title" }
  if (!address) return { problem: "address" }
  const year = filled(draft.year)
  if (year && !/^\d{4}$/.test(year)) return { problem: "year" }
  const authors = readAuthors(draft.authors)
  const sameAddress = before !== undefined && draft.address === draftOf(before).address
  const sameYear = before?.issued?.["date-parts"][0]?.[0] === Number(year)
  const container = PERIODICALS.includes(draft.type) ? "container-title" : "publisher"
  const read = cslItem.safeParse({
    type: draft.type,
    title: draft.title.trim(),
    author: authors && authors.length > 0 ? authors : undefined,
    [container]: filled(draft.container),
    issued: year ? (sameYear ? before?.issued : { "date-parts": [[Number(year)]] }) : undefined,
    volume: filled(draft.volume),
    issue: filled(draft.issue),
    page: filled(draft.page),
    language: before?.language,
    ...(sameAddress ? { DOI: before.DOI, PMID: before.PMID, URL: before.URL } : address)
  })
  return read.success ? { csl: read.data } : { problem: "other" }
}

/** A reference as the form shows it. */
export function draftOf(csl: CslItem, checkedOn: string | null = null): ReferenceDraft {
  const authors = (csl.author ?? []).map(
    (name) => name.literal ?? [name.family, name.given].filter((part) => part !== undefined).join(", ")
  )
  return {
    type: csl.type,
    title: csl.title,
    authors: authors.join("\n"),
    container: csl["container-title"] ?? csl.publisher ?? "",
    year: String(csl.issued?.["date-parts"][0]?.[0] ?? ""),
    volume: csl.volume ?? "",
    issue: csl.issue ?? "",
    page: csl.page ?? "",
    address: csl.DOI ?? csl.URL ?? csl.PMID ?? "",
    checkedOn: checkedOn ?? ""
  }
}

/** Where a reference is read, for a link; null when it has no address. */
export function addressOf(csl: CslItem): string | null {
  if (csl.DOI) return `https://doi.org/${csl.DOI}`
  if (csl.URL) return csl.URL
  return csl.PMID ? `https://pubmed.ncbi.nlm.nih.gov/${csl.PMID}/` : null
}
