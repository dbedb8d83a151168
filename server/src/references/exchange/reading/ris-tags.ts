import type { CslItem } from "@recos/schemas/references/reference"

type Kind = CslItem["type"]

/** The types of RIS that the house tells apart. */
export const EXACT_TYPES: Record<string, Kind> = {
  JOUR: "article-journal",
  BOOK: "book",
  CHAP: "chapter",
  RPRT: "report",
  ELEC: "webpage",
  WEB: "webpage",
  DATA: "dataset",
  THES: "thesis",
  LEGAL: "legislation",
  STAT: "legislation",
  GEN: "document",
  "JOURNAL ARTICLE": "article-journal",
  ARTICLE: "article-journal",
  JOURNAL: "article-journal",
  "BOOK CHAPTER": "chapter",
  "BOOK SECTION": "chapter",
  REPORT: "report",
  THESIS: "thesis",
  "WEB PAGE": "webpage",
  DATASET: "dataset",
  STATUTE: "legislation",
  GENERIC: "document"
}

/** Those that come near to one of the house: the word is told as well. */
export const NEAR_TYPES: Record<string, Kind> = {
  ABST: "article-journal",
  EJOUR: "article-journal",
  INPR: "article-journal",
  JFULL: "article-journal",
  MGZN: "article-journal",
  NEWS: "article-journal",
  EBOOK: "book",
  EDBOOK: "book",
  SER: "book",
  ECHAP: "chapter",
  CONF: "chapter",
  CPAPER: "chapter",
  DICT: "chapter",
  ENCYC: "chapter",
  GOVDOC: "report",
  STAND: "report",
  BLOG: "webpage",
  MULTI: "webpage",
  ICOMM: "webpage",
  AGGR: "dataset",
  DBASE: "dataset",
  BILL: "legislation",
  CASE: "legislation",
  HEAR: "legislation",
  UNBILL: "legislation",
  "CONFERENCE PAPER": "chapter",
  "CONFERENCE PROCEEDINGS": "chapter",
  REVIEW: "article-journal",
  "ELECTRONIC ARTICLE": "article-journal",
  "NEWSPAPER ARTICLE": "article-journal",
  "MAGAZINE ARTICLE": "article-journal",
  "ELECTRONIC BOOK": "book",
  "EDITED BOOK": "book",
  "ELECTRONIC BOOK SECTION": "chapter",
  "GOVERNMENT DOCUMENT": "report",
  STANDARD: "report",
  "ONLINE DATABASE": "dataset"
}

/** Tags of titles, the best first: a short title or that of a whole book stands in only where there is no other. */
export const TITLES = ["TI", "T1", "CT", "BT", "ST", "TT"]
/** Tags of what a part stands in, names in full before short ones. `BT` is the title itself of a book. */
export const CONTAINERS = ["T2", "JF", "JO", "BT", "JA", "J2", "J1"]
export const DATES = ["PY", "Y1", "DA"]
/** Where tools put numbers and addresses, the surest first. */
export const IDENTIFIERS = [
  "DO",
  "M3",
  "L3",
  "UR",
  "LK",
  "L1",
  "L2",
  "L4",
  "N1",
  "AN",
  "C7",
  "C5",
  "C3",
  "C1",
  "C2",
  "C4",
  "C6",
  "C8",
  "ID",
  "U1",
  "U2",
  "U3",
  "U4",
  "U5",
  "M1",
  "M2"
]
export const SINGLE = { VL: "volume", IS: "issue", PB: "publisher" } as const
