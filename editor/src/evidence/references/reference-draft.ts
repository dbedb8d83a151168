import { recognise } from "@recos/schemas/references/recognise"
import { type CslItem, cslItem } from "@recos/schemas/references/reference"

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

/** What an address says of a source; nothing for an empty one, null for what is no address. */
export function readAddress(text: string): Pick<CslItem, "DOI" | "PMID" | "URL"> | null {
  if (text.trim() === "") return {}
  const found = recognise(text)
  if (!found) return null
  if (found.kind === "doi") return { DOI: found.DOI }
  return found.kind === "pmid" ? { PMID: found.PMID } : { URL: found.URL }
}

const HAS = "Haute Autorité de santé"

/** The draft after its address was typed or pasted: what the address alone tells is filled, where nobody has written yet. */
export function withAddress(draft: ReferenceDraft, address: string): ReferenceDraft {
  const next = { ...draft, address }
  const isUntouched = draft.title === "" && draft.authors === "" && draft.container === ""
  const found = recognise(address)
  if (!found || !isUntouched) return next
  if (found.kind === "has") return { ...next, type: "report", authors: HAS, container: HAS }
  return { ...next, type: found.kind === "address" ? "webpage" : "article-journal" }
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
