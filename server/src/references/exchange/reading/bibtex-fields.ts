import type { CslItem } from "@recos/schemas/references/reference"

type Kind = CslItem["type"]

export const SAME_TYPES: Record<string, Kind> = {
  article: "article-journal",
  book: "book",
  incollection: "chapter",
  inbook: "chapter",
  chapter: "chapter",
  report: "report",
  techreport: "report",
  online: "webpage",
  electronic: "webpage",
  www: "webpage",
  webpage: "webpage",
  dataset: "dataset",
  data: "dataset",
  thesis: "thesis",
  phdthesis: "thesis",
  mastersthesis: "thesis",
  legislation: "legislation",
  misc: "document"
}
/** Types that come near to one of the house: the word is told as well. */
export const NEAR_TYPES: Record<string, Kind> = {
  inproceedings: "chapter",
  conference: "chapter",
  inreference: "chapter",
  bookinbook: "chapter",
  suppbook: "chapter",
  mvbook: "book",
  collection: "book",
  mvcollection: "book",
  proceedings: "book",
  reference: "book",
  booklet: "book",
  manual: "report",
  standard: "report",
  legal: "legislation",
  jurisdiction: "legislation",
  periodical: "article-journal",
  review: "article-journal",
  suppperiodical: "article-journal"
}

/** Which fields give one of the house, the best first. */
export const WORDS = {
  "container-title": ["journaltitle", "journal", "booktitle", "fjournal", "maintitle", "shortjournal", "journal-full"],
  publisher: ["publisher", "institution", "school", "organization"],
  volume: ["volume"],
  issue: ["number", "issue"],
  page: ["pages", "page", "eid", "articleno", "article-number"],
  language: ["language", "langid"]
} as const satisfies Partial<Record<keyof CslItem, readonly string[]>>

/** Where tools put numbers and addresses, the surest first. */
export const ADDRESSES = [
  "doi",
  "pmid",
  "pubmedid",
  "url",
  "ee",
  "link",
  "eprint",
  "howpublished",
  "note",
  "annote",
  "annotation",
  "bdsk-url-1",
  "bdsk-url-2"
]
/** Those that say nothing else. */
export const ADDRESSES_ALONE = new Set(["doi", "pmid", "pubmedid", "url", "ee", "link"])

/** What a part has of the work that it names by `crossref`: the title becomes that of the whole. */
export const INHERITED = ["booktitle", "year", "date", "month", "day", "publisher", "institution", "language", "langid"]

/** Names that babel has for languages. */
export const LANGUAGES: Record<string, string> = {
  american: "en-US",
  usenglish: "en-US",
  british: "en-GB",
  ukenglish: "en-GB",
  canadian: "en-CA",
  australian: "en-AU",
  frenchb: "fr",
  francais: "fr",
  acadian: "fr-CA",
  canadien: "fr-CA",
  ngerman: "de",
  nswissgerman: "de-CH",
  naustrian: "de-AT",
  austrian: "de-AT",
  brazil: "pt-BR",
  brazilian: "pt-BR",
  portuges: "pt",
  norsk: "nb"
}
