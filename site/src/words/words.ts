import type { TranslationPart } from "@recos/schemas/publication/outside-readings"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { Door } from "../addresses/doors.ts"
import type { Layer } from "../addresses/layers.ts"
import type { ReviewState } from "../addresses/review-states.ts"
import { ar } from "./ar.ts"
import { en } from "./en.ts"
import { fr } from "./fr.ts"

/** 114 is written to, the others are called. */
export const URGENT_NUMBERS = ["15", "112", "114", "3114"] as const
type UrgentNumber = (typeof URGENT_NUMBERS)[number]

/** The one catalogue of the public site: a language that lacks a key does not compile. */
export interface Words {
  lang: Language
  direction: "ltr" | "rtl"
  locale: string
  /** Between the items of a list, with its space. */
  comma: string
  languageName: string
  site: string
  tagline: string
  skip: string
  demonstration: string
  nav: Record<
    | "label"
    | "home"
    | "search"
    | "list"
    | "method"
    | "people"
    | "glossary"
    | "accessibility"
    | "legal"
    | "feed"
    | "languages",
    string
  >
  search: Record<
    | "title"
    | "label"
    | "example"
    | "button"
    | "filter"
    | "theme"
    | "audience"
    | "strength"
    | "all"
    | "list"
    | "letters"
    | "byTheme"
    | "byAudience"
    | "byProfession"
    | "noScript"
    | "searching"
    | "failed"
    | "more"
    | "none"
    | "apart"
    | "sayMore"
    | "refine"
    | "near"
    | "allThemes"
    | "elsewhere"
    | "allIn"
    | "otherWay"
    | "report"
    | "reported"
    | "named"
    | "notReported",
    string
  > & {
    results: (count: string) => string
    nothing: (asked: string) => string
    without: (lacking: string) => string
    takenFor: (typed: string, meant: string) => string
    quoted: (words: string) => string
  }
  /** Whom to call at once, in France: the numbers are the same for everybody, what each is for is said in few words. */
  urgent: { label: string; call: Record<UrgentNumber, string> }
  states: Record<ReviewState, { title: string; intro: string }> & {
    heading: string
    none: string
    asOf: (date: string) => string
  }
  offline: Record<
    | "home"
    | "can"
    | "missing"
    | "here"
    | "link"
    | "intro"
    | "list"
    | "keep"
    | "keepSheets"
    | "left"
    | "unit"
    | "forget"
    | "working"
    | "kept"
    | "already"
    | "forgotten"
    | "failed"
    | "unsupported"
    | "noScript",
    string
  > & {
    title: (theme: string) => string
    /** What pages weigh on a device, with their one-page memos, and what sheets add to them. */
    pagesWeigh: (pages: number, memos: number, weight: string) => string
    sheetsWeigh: (sheets: number, weight: string) => string
    /** Set at the head of a page served from the device; `{date}` and `{version}` are filled there. */
    notice: string
  }
  /** Of a theme that another one has taken the place of. */
  moved: Record<"before" | "link", string>
  home: Record<"title" | "latest" | "themes" | "empty" | "all", string>
  reco: Record<
    | "forWhom"
    | "statements"
    | "inBrief"
    | "practicalAdvice"
    | "judgementsHelp"
    | "more"
    | "sheet"
    | "cite"
    | "citeFiles"
    | "permanent"
    | "hash"
    | "licence"
    | "professionsConcerned"
    | "wholeText",
    string
  > & {
    status: (version: string, date: string) => string
    nextReview: (date: string) => string
    /** Over the table of what to do: by what its cases differ, empty where its first column has no head. */
    whatToDo: (by: string) => string
  }
  /** Beside a reco: where else to go, and how to answer. */
  around: Record<"themes" | "near" | "keep" | "error" | "takePart" | "onThisPage" | "printed", string> & {
    errorIn: (title: string, version: string) => string
  }
  /** The ways in for those whom the first page does not suit: an easier text, another language, paper, what is urgent. */
  doors: { label: string } & Record<Door, { door: string; title: string; intro: string }>
  layers: Record<Layer, string>
  layerHints: Record<Layer, string>
  /** Of a long list. */
  pages: { label: string; page: (number: number, of: number) => string }
  back: (title: string) => string
  source: string
  table: string
  sources: {
    none: string
    checked: (date: string) => string
    /** Said by hand of a source in doubt; the reason is in the words of who said it. */
    mark: (what: string, date: string, reason: string) => string
  }
  deliberation: Record<"readings" | "signatures" | "contributors" | "noReadings" | "noSignatures", string> & {
    on: (date: string) => string
  }
  translation: {
    heading: string
    nobody: Record<TranslationPart, string>
    when: (date: string, version: string) => string
    /** In one line; an empty name is left out. */
    line: (translators: string, reviewers: string) => string
  }
  /** Under a text for everyone: as plain as itself. */
  easyRead: Record<"heading" | "mark" | "follows" | "breaks" | "notRead" | "session" | "changed" | "toMend", string> & {
    by: (names: string) => string
    sessionBefore: (version: string) => string
    when: (date: string) => string
    where: (place: string) => string
    who: (names: string) => string
    found: (words: string[]) => string
  }
  judgements: Record<"strong" | "conditional" | "good-practice" | "grade", string>
  versions: Record<
    | "wornWithdrawn"
    | "wornSuperseded"
    | "current"
    | "withdrawnState"
    | "seeCurrent"
    | "withdrawnReason"
    | "replaced"
    | "changes"
    | "verify",
    string
  > & {
    superseded: (date: string) => string
    withdrawn: (date: string) => string
    read: (version: string) => string
    /** Of a translation that its source has left behind. */
    translationOf: (version: string) => string
    sourceMoved: (source: Language, version: string, date: string) => string
    readNewer: (source: Language, version: string) => string
    readTranslated: (source: Language, version: string) => string
  }
  changes: Record<"summary" | "nothing" | "title" | "titleHeading" | "evidence" | "onlyForm" | "none", string> & {
    field: (name: string, from: string, to: string) => string
  }
  /** After the name of a regulatory status. */
  /** Before the outcomes that carry a statement. */
  restsOn: string
  statusIsNoLevel: string
  readMonograph: string
  quiz: Record<"show" | "right" | "wrong", string>
  /** `french` is empty in French. */
  people: Record<"intro" | "interests" | "french", string>
  /** Words that only French explains stand apart on the pages of other languages; what is said of them is empty in French. */
  glossary: Record<"title" | "intro" | "empty" | "frenchTitle" | "french", string>
  /** Who publishes the site, as the law asks; before the names of the cooperative. */
  publisher: Record<"by" | "director" | "host" | "contact" | "nobody" | "write" | "noAddress", string>
  notFound: Record<"title" | "text" | "action", string>
  disclaimers: { everyone: string; professionals: string; sheet: (version: string, date: string) => string }
  sheet: Record<
    | "kind"
    | "continuedSigns"
    | "continuedNumbers"
    | "continuedDecision"
    | "continuedReasons"
    | "continuedTable"
    | "meaning"
    | "licence"
    | "hash",
    string
  > & {
    continuedCount: (count: number) => string
    qr: (address: string) => string
  }
  footer: Record<"licence" | "code" | "privacy", string>
}

const CATALOGUES: Record<Language, Words> = { fr, en, ar }

/** The words of the site in one language. */
export function wordsFor(language: Language): Words {
  return CATALOGUES[language]
}

/** Making a formatter costs far more than using one, and pages hold many dates. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: string): Intl.DateTimeFormat {
  const known = formatters.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" })
  formatters.set(locale, known)
  return known
}

/** A date in full, as people say it: « 3 mars 2026 », « 1er mars 2026 ». `iso` is `YYYY-MM-DD`. */
export function dateInWords(iso: string, words: Words): string {
  const written = formatter(words.locale).format(new Date(iso))
  return words.lang === "fr" ? written.replace(/^1 /, "1er ") : written
}

/** Names in a row, with the word that joins the last one: « Jo, Léa et M. T. ». */
export function namesInWords(names: readonly string[], words: Words): string {
  return new Intl.ListFormat(words.locale, { type: "conjunction" }).format(names)
}
