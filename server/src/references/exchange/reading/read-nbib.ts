import { cleanWords } from "./clean-words.ts"
import { dateOf, issuedOf } from "./date-words.ts"
import { identifiersIn } from "./identifiers.ts"
import { languageOf } from "./language-of.ts"
import { namesIn } from "./name-words.ts"
import type { TaggedSaid } from "./said.ts"
import { SourceDraft, type ToldEntry } from "./source-draft.ts"

/**
 * Makes a source of one record of PubMed (MEDLINE/PubMed Data Element Descriptions). Each value ends in a field or among what is left out. A book has
 * its title in BTI; with a title of its own beside it, the record is a chapter, or the abstract of one.
 */
export function readNbib(values: readonly TaggedSaid[]): ToldEntry {
  const draft = new SourceDraft()
  const all = (...tags: readonly string[]): TaggedSaid[] =>
    tags.flatMap((tag) => values.filter((said) => said.tag === tag))
  const isOfBook = all("BTI", "CTI").length > 0 && all("JT", "TA").length === 0
  const isChapter = isOfBook && all("TI").some(({ words }) => words !== "")
  draft.put("type", isChapter ? "chapter" : isOfBook ? "book" : "article-journal", {
    name: "PMID",
    line: null,
    words: ""
  })
  const taken = [...takeTitles(draft, all, isOfBook), ...takeAuthors(draft, values, all), ...takeNumbers(draft, all)]
  for (const said of values) if (!taken.includes(said.tag)) draft.leaveOut(said, "no-field")
  return draft.end()
}

type All = (...tags: readonly string[]) => TaggedSaid[]

function takeTitles(draft: SourceDraft, all: All, isOfBook: boolean): string[] {
  const titles = ["TI", "BTI", "TT"]
  for (const said of all("TI")) draft.put("title", titleOf(said), said)
  for (const said of all("BTI", "CTI")) {
    if (isOfBook && !draft.has("title")) draft.put("title", titleOf(said), said)
    else draft.put("container-title", titleOf(said), said)
  }
  for (const said of all("TT")) {
    if (draft.has("title")) draft.leaveOut(said, "no-field")
    else draft.put("title", titleOf(said), said)
  }
  for (const said of all("JT", "TA")) draft.put("container-title", cleanWords(said.words), said)
  return [...titles, "CTI", "JT", "TA"]
}

/** PubMed ends a title with a full stop, and writes that of another language in brackets. */
function titleOf({ words }: TaggedSaid): string | undefined {
  const title = cleanWords(words)?.replace(/(?<!\.)\.$/, "")
  return title?.replace(/^\[([^[\]]*)\]$/, "$1")
}

/** FAU is a person's name in full, AU the same one cut; CN is a body. In the order of the record. */
function takeAuthors(draft: SourceDraft, values: readonly TaggedSaid[], all: All): string[] {
  const people = all("FAU").length > 0 ? "FAU" : "AU"
  for (const said of values) {
    if (said.tag !== people && said.tag !== "CN") continue
    if (said.tag === "CN") draft.addAuthors(bodyOf(said), said)
    else draft.addAuthors(namesIn(said.words), said)
  }
  if (people === "AU") return ["FAU", "AU", "CN"]
  const shorts = new Set(all("FAU").flatMap(({ words }) => shortsOf(words)))
  for (const said of all("AU")) {
    if (shorts.has(said.words)) draft.confirm("author", said)
    else draft.leaveOut(said, "other-kept")
  }
  return ["FAU", "AU", "CN"]
}

function bodyOf({ words }: TaggedSaid): { literal: string }[] {
  const literal = cleanWords(words)
  return literal ? [{ literal }] : []
}

/** « Foster, Nadine E » is « Foster NE », or with one letter where another of the name has two. */
function shortsOf(name: string): string[] {
  const [family = "", given = "", suffix = ""] = name.split(/,\s*/)
  const initials = given.match(/\p{Lu}/gu)?.join("") ?? ""
  return [initials, initials.slice(0, 2), initials.slice(0, 1)].map((letters) =>
    [family, letters, suffix].filter(Boolean).join(" ")
  )
}

function takeNumbers(draft: SourceDraft, all: All): string[] {
  for (const said of all("DP")) {
    const date = dateOf(cleanWords(said.words) ?? "")
    draft.put("issued", date && issuedOf(date), said, date?.isWhole)
  }
  for (const said of all("VI")) draft.put("volume", cleanWords(said.words), said)
  for (const said of all("IP")) draft.put("issue", cleanWords(said.words), said)
  for (const said of all("PG")) draft.put("page", wholePages(cleanWords(said.words) ?? ""), said)
  for (const said of all("PB")) draft.put("publisher", cleanWords(said.words), said)
  for (const said of all("LA")) draft.put("language", languageOf(said.words), said)
  for (const said of all("PMID")) draft.put("PMID", /^\d{1,9}$/.exec(said.words)?.[0], said)
  for (const said of all("LID", "AID")) {
    const doi = /\[doi\]$/i.test(said.words) ? identifiersIn(said.words.replace(/\s*\[doi\]$/i, "")).DOI[0] : undefined
    if (doi === undefined) draft.leaveOut(said, "no-field")
    else draft.put("DOI", doi, said)
  }
  return ["DP", "VI", "IP", "PG", "PB", "LA", "PMID", "LID", "AID"]
}

/** « 2368-83 » is short for « 2368-2383 ». */
function wholePages(pages: string): string {
  const [, from = "", to = ""] = /^(\d+)-(\d+)$/.exec(pages) ?? []
  return to !== "" && to.length < from.length ? `${from}-${from.slice(0, from.length - to.length)}${to}` : pages
}
