import type { CslItem } from "@recos/schemas/references/reference"

type Kind = CslItem["type"]

/** Other names of the very types that the house has: Crossref's, DataCite's, and those of older CSL. */
export const SAME_TYPES: Record<string, Kind> = {
  "journal-article": "article-journal",
  "book-chapter": "chapter",
  "book-section": "chapter",
  dissertation: "thesis"
}

/** The types of CSL 1.0 and of Crossref that come near to one of the house: the word is told as well. */
export const NEAR_TYPES: Record<string, Kind> = {
  article: "article-journal",
  "posted-content": "article-journal",
  "article-magazine": "article-journal",
  "article-newspaper": "article-journal",
  review: "article-journal",
  "paper-conference": "chapter",
  "proceedings-article": "chapter",
  "entry-encyclopedia": "chapter",
  "entry-dictionary": "chapter",
  entry: "chapter",
  "book-part": "chapter",
  "reference-entry": "chapter",
  monograph: "book",
  "edited-book": "book",
  "reference-book": "book",
  "post-weblog": "webpage",
  post: "webpage",
  bill: "legislation",
  legal_case: "legislation",
  treaty: "legislation",
  regulation: "legislation",
  standard: "report",
  "report-component": "report"
}
